-- Made from queries/checks/lists_loaded_twice.sql by 'npm run spark'.
-- 10ba23d13bce71b5
WITH several AS (
  SELECT
    files.table_name AS table_name
  FROM imports_files AS files
  WHERE
    files.accepted_count > 0
  GROUP BY
    files.table_name
  HAVING
    COUNT(*) > 1
), said AS (
  SELECT
    'activities' AS table_name,
    activities.activity_id AS id,
    activities.file_id AS file_id,
    XXHASH64(
      (
        COALESCE(activities.customer_id, activities.contact_id, activities.phone)
      ) IS NULL,
      COALESCE(activities.customer_id, activities.contact_id, activities.phone),
      (
        activities.kind
      ) IS NULL,
      activities.kind,
      (
        activities.direction
      ) IS NULL,
      activities.direction,
      (
        CAST(DATE_TRUNC('minute', activities.occurred_at) AS TIMESTAMP_NTZ)
      ) IS NULL,
      CAST(DATE_TRUNC('minute', activities.occurred_at) AS TIMESTAMP_NTZ),
      (
        activities.subject
      ) IS NULL,
      activities.subject
    ) AS content
  FROM imports_activities AS activities
  SEMI JOIN several AS several
    ON several.table_name = 'activities'
  UNION ALL
  SELECT
    'orders' AS orders,
    orders.order_id AS order_id,
    orders.file_id AS file_id,
    XXHASH64(
      (
        orders.customer_id
      ) IS NULL,
      orders.customer_id,
      (
        CAST(DATE_TRUNC('minute', orders.ordered_at) AS TIMESTAMP_NTZ)
      ) IS NULL,
      CAST(DATE_TRUNC('minute', orders.ordered_at) AS TIMESTAMP_NTZ),
      (
        orders.value
      ) IS NULL,
      orders.value,
      (
        orders.quantity
      ) IS NULL,
      orders.quantity,
      (
        orders.status
      ) IS NULL,
      orders.status
    ) AS _col_3
  FROM imports_orders AS orders
  SEMI JOIN several AS several
    ON several.table_name = 'orders'
  WHERE
    NOT orders.value IS NULL
  UNION ALL
  SELECT
    'tickets' AS tickets,
    tickets.ticket_id AS ticket_id,
    tickets.file_id AS file_id,
    XXHASH64(
      (
        COALESCE(tickets.customer_id, tickets.email)
      ) IS NULL,
      COALESCE(tickets.customer_id, tickets.email),
      (
        CAST(DATE_TRUNC('minute', tickets.opened_at) AS TIMESTAMP_NTZ)
      ) IS NULL,
      CAST(DATE_TRUNC('minute', tickets.opened_at) AS TIMESTAMP_NTZ),
      (
        tickets.subject
      ) IS NULL,
      tickets.subject
    ) AS _col_3
  FROM imports_tickets AS tickets
  SEMI JOIN several AS several
    ON several.table_name = 'tickets'
), of_files AS (
  SELECT
    said.table_name AS table_name,
    said.content AS content,
    said.file_id AS file_id,
    MIN(said.id) AS id
  FROM said AS said
  GROUP BY
    said.table_name,
    said.content,
    said.file_id
), in_several AS (
  SELECT
    of_files.table_name AS table_name,
    of_files.content AS content,
    of_files.file_id AS file_id,
    of_files.id AS id,
    MIN(of_files.id) OVER (PARTITION BY of_files.table_name, of_files.content) < MAX(of_files.id) OVER (PARTITION BY of_files.table_name, of_files.content) AS is_elsewhere
  FROM of_files AS of_files
), alike AS (
  SELECT
    earlier.table_name AS table_name,
    earlier.file_id AS first_file_id,
    later.file_id AS last_file_id,
    earlier.id AS first_id,
    later.id AS last_id
  FROM in_several AS earlier
  INNER JOIN in_several AS later
    ON later.table_name = earlier.table_name
    AND later.content = earlier.content
    AND later.file_id > earlier.file_id
    AND later.id <> earlier.id
  WHERE
    earlier.is_elsewhere AND later.is_elsewhere
)
SELECT
  CAST(table_name AS STRING) AS table_name,
  CAST(first_file AS STRING) AS first_file,
  CAST(last_file AS STRING) AS last_file,
  CAST(row_count AS BIGINT) AS row_count,
  CAST(first_id AS STRING) AS first_id,
  CAST(last_id AS STRING) AS last_id
FROM (
  SELECT
    alike.table_name AS table_name,
    MIN(first_files.path) AS first_file,
    MIN(last_files.path) AS last_file,
    COUNT(*) AS row_count,
    MIN(alike.first_id) AS first_id,
    MIN_BY(
      alike.last_id,
      CASE
        WHEN NOT (
          alike.last_id
        ) IS NULL
        THEN NAMED_STRUCT(
          'column_0',
          (
            alike.first_id
          ) IS NULL,
          'column_1',
          alike.first_id,
          'column_2',
          (
            alike.last_id
          ) IS NULL,
          'column_3',
          alike.last_id
        )
      END
    ) AS last_id
  FROM alike AS alike
  INNER JOIN imports_files AS first_files
    ON first_files.file_id = alike.first_file_id
  INNER JOIN imports_files AS last_files
    ON last_files.file_id = alike.last_file_id
  GROUP BY
    alike.table_name,
    alike.first_file_id,
    alike.last_file_id
  HAVING
    COUNT(*) > 1
    AND COUNT(*) * 2 >= LEAST(MIN(first_files.accepted_count), MIN(last_files.accepted_count))
) AS made
