-- Made from queries/core/changed_values.sql by 'npm run spark'.
-- 516740037540abbf
WITH told AS (
  SELECT
    'customers' AS table_name,
    customers.customer_id AS id,
    customers.file_id AS file_id,
    customers.line AS line,
    TO_JSON(
      STRUCT(
        customers.name AS name,
        customers.domain AS domain,
        customers.segment AS segment,
        customers.created_on AS created_on,
        customers.merged_into_customer_id AS merged_into_customer_id
      ),
      MAP('ignoreNullFields', 'false')
    ) AS content
  FROM imports_customers AS customers
  UNION ALL
  SELECT
    'contacts' AS contacts,
    contacts.contact_id AS contact_id,
    contacts.file_id AS file_id,
    contacts.line AS line,
    TO_JSON(
      STRUCT(contacts.customer_id AS customer_id, contacts.name AS name, contacts.email AS email),
      MAP('ignoreNullFields', 'false')
    ) AS _col_4
  FROM imports_contacts AS contacts
  UNION ALL
  SELECT
    'people' AS people,
    people.person_id AS person_id,
    people.file_id AS file_id,
    people.line AS line,
    TO_JSON(
      STRUCT(people.name AS name, people.email AS email),
      MAP('ignoreNullFields', 'false')
    ) AS _col_4
  FROM imports_people AS people
  UNION ALL
  SELECT
    'contracts' AS contracts,
    contracts.contract_id AS contract_id,
    contracts.file_id AS file_id,
    contracts.line AS line,
    TO_JSON(
      STRUCT(
        contracts.customer_id AS customer_id,
        contracts.status AS status,
        contracts.offered_on AS offered_on,
        contracts.decided_on AS decided_on,
        contracts.started_on AS started_on,
        contracts.ended_on AS ended_on,
        contracts.notice_on AS notice_on,
        contracts.annual_value AS annual_value,
        contracts.total_value AS total_value,
        contracts.currency AS currency
      ),
      MAP('ignoreNullFields', 'false')
    ) AS _col_4
  FROM imports_contracts AS contracts
  UNION ALL
  SELECT
    'orders' AS orders,
    lines.order_id AS order_id,
    lines.file_id AS file_id,
    MIN(lines.line) AS _col_3,
    TO_JSON(
      STRUCT(
        MIN(lines.customer_id) AS customer_id,
        CAST(MIN(lines.ordered_at) AS STRING) AS ordered_at,
        CASE
          WHEN BOOL_OR(lines.value_of = 'order') AND MAX(lines.value) > 0
          THEN MAX(lines.value)
          WHEN BOOL_OR(lines.value_of = 'order')
          THEN MIN(lines.value)
          ELSE SUM(lines.value)
        END AS value,
        MIN(lines.currency) AS currency,
        MIN(lines.status) AS status,
        BOOL_OR(lines.is_net) AS is_net,
        COUNT(*) AS row_count
      ),
      MAP('ignoreNullFields', 'false')
    ) AS _col_4
  FROM (
    SELECT
      orders.rowid AS rowid,
      orders.order_id AS order_id,
      orders.customer_id AS customer_id,
      orders.ordered_at AS ordered_at,
      orders.value AS value,
      orders.currency AS currency,
      orders.quantity AS quantity,
      orders.status AS status,
      orders.contract_id AS contract_id,
      orders.value_of AS value_of,
      orders.is_net AS is_net,
      orders.refunded_value AS refunded_value,
      orders.refunded_order_id AS refunded_order_id,
      orders.line_key AS line_key,
      orders.file_id AS file_id,
      orders.line AS line,
      ROW_NUMBER() OVER (
        PARTITION BY orders.order_id, orders.file_id, COALESCE(orders.line_key, CAST(orders.rowid AS STRING))
        ORDER BY orders.line NULLS LAST, orders.rowid NULLS LAST
      ) AS copy_number
    FROM imports_orders AS orders
    SEMI JOIN repeated_ids AS repeated_ids
      ON repeated_ids.table_name = 'orders' AND repeated_ids.id = orders.order_id
  ) AS lines
  WHERE
    lines.copy_number = 1
  GROUP BY
    lines.order_id,
    lines.file_id
  UNION ALL
  SELECT
    'activities' AS activities,
    activities.activity_id AS activity_id,
    activities.file_id AS file_id,
    activities.line AS line,
    TO_JSON(
      STRUCT(
        activities.customer_id AS customer_id,
        activities.kind AS kind,
        CAST(activities.occurred_at AS STRING) AS occurred_at,
        activities.direction AS direction
      ),
      MAP('ignoreNullFields', 'false')
    ) AS _col_4
  FROM imports_activities AS activities
  UNION ALL
  SELECT
    'tickets' AS tickets,
    tickets.ticket_id AS ticket_id,
    tickets.file_id AS file_id,
    tickets.line AS line,
    TO_JSON(
      STRUCT(
        tickets.customer_id AS customer_id,
        tickets.email AS email,
        CAST(tickets.opened_at AS STRING) AS opened_at,
        CAST(tickets.answered_at AS STRING) AS answered_at,
        CAST(tickets.closed_at AS STRING) AS closed_at
      ),
      MAP('ignoreNullFields', 'false')
    ) AS _col_4
  FROM imports_tickets AS tickets
  UNION ALL
  SELECT
    'campaigns' AS campaigns,
    campaigns.campaign_id AS campaign_id,
    campaigns.file_id AS file_id,
    campaigns.line AS line,
    TO_JSON(
      STRUCT(
        campaigns.name AS name,
        campaigns.kind AS kind,
        CAST(campaigns.sent_at AS STRING) AS sent_at
      ),
      MAP('ignoreNullFields', 'false')
    ) AS _col_4
  FROM imports_campaigns AS campaigns
), by_file AS (
  SELECT
    table_name,
    id,
    file_id,
    content
  FROM (
    SELECT
      told.table_name AS table_name,
      told.id AS id,
      told.file_id AS file_id,
      told.content AS content,
      ROW_NUMBER() OVER (
        PARTITION BY told.table_name, told.id, told.file_id
        ORDER BY COALESCE(told.line, 0) DESC, told.content DESC
      ) = 1 AS is_kept
    FROM told AS told
    SEMI JOIN repeated_ids AS repeated_ids
      ON repeated_ids.table_name = told.table_name AND repeated_ids.id = told.id
  ) AS qualified
  WHERE
    is_kept
), placed AS (
  SELECT
    by_file.table_name AS table_name,
    by_file.id AS id,
    by_file.file_id AS file_id,
    by_file.content AS content,
    file_order.name_order AS name_order,
    file_order.dated_on AS dated_on,
    MAX(file_order.name_order) OVER (PARTITION BY by_file.table_name, by_file.id) AS last_order
  FROM by_file AS by_file
  INNER JOIN file_order AS file_order
    ON file_order.file_id = by_file.file_id
), pairs AS (
  SELECT
    older.table_name AS table_name,
    older.id AS id,
    older.file_id AS older_file_id,
    counting.file_id AS counting_file_id,
    CASE WHEN older.dated_on < counting.dated_on THEN older.dated_on END AS older_on,
    older.content AS older_content,
    counting.content AS counting_content,
    EXPLODE(JSON_OBJECT_KEYS(older.content)) AS column_name
  FROM placed AS older
  INNER JOIN placed AS counting
    ON counting.table_name = older.table_name
    AND counting.id = older.id
    AND counting.name_order = counting.last_order
  WHERE
    older.name_order < older.last_order
), valued AS (
  SELECT
    pairs.table_name AS table_name,
    pairs.id AS id,
    pairs.older_file_id AS older_file_id,
    pairs.counting_file_id AS counting_file_id,
    pairs.older_on AS older_on,
    pairs.older_content AS older_content,
    pairs.counting_content AS counting_content,
    pairs.column_name AS column_name,
    GET_JSON_OBJECT(pairs.older_content, '$.' || pairs.column_name || '') AS older_value,
    GET_JSON_OBJECT(pairs.counting_content, '$.' || pairs.column_name || '') AS counting_value
  FROM pairs AS pairs
  WHERE
    pairs.column_name <> 'row_count'
), differing AS (
  SELECT
    valued.table_name AS table_name,
    valued.id AS id,
    valued.older_file_id AS older_file_id,
    valued.counting_file_id AS counting_file_id,
    valued.older_on AS older_on,
    valued.older_content AS older_content,
    valued.counting_content AS counting_content,
    valued.column_name AS column_name,
    valued.older_value AS older_value,
    valued.counting_value AS counting_value,
    valued.table_name || '.' || valued.column_name AS place,
    GET_JSON_OBJECT(valued.older_content, '$.status') AS older_status,
    GET_JSON_OBJECT(valued.counting_content, '$.status') AS counting_status,
    CASE
      WHEN (
        (
          (
            LEFT(valued.older_value, 10)
          )
        ) RLIKE '(?d)^[ \\t\\n\\f\\r]*[0-9]+-[0-9]+-[0-9]+'
      )
      THEN TRY_CAST(LEFT(valued.older_value, 10) AS DATE)
    END AS older_day,
    CASE
      WHEN (
        (
          (
            LEFT(valued.counting_value, 10)
          )
        ) RLIKE '(?d)^[ \\t\\n\\f\\r]*[0-9]+-[0-9]+-[0-9]+'
      )
      THEN TRY_CAST(LEFT(valued.counting_value, 10) AS DATE)
    END AS counting_day
  FROM valued AS valued
  WHERE
    valued.older_value <> valued.counting_value
), judged AS (
  SELECT
    differing.table_name AS table_name,
    differing.id AS id,
    differing.older_file_id AS older_file_id,
    differing.counting_file_id AS counting_file_id,
    differing.older_on AS older_on,
    differing.older_content AS older_content,
    differing.counting_content AS counting_content,
    differing.column_name AS column_name,
    differing.older_value AS older_value,
    differing.counting_value AS counting_value,
    differing.place AS place,
    differing.older_status AS older_status,
    differing.counting_status AS counting_status,
    differing.older_day AS older_day,
    differing.counting_day AS counting_day,
    CASE
      WHEN differing.place IN (
        'customers.name',
        'customers.domain',
        'customers.segment',
        'customers.merged_into_customer_id',
        'contacts.customer_id',
        'contacts.name',
        'contacts.email',
        'people.name',
        'people.email',
        'campaigns.name',
        'orders.status'
      )
      THEN TRUE
      WHEN differing.place = 'contracts.status'
      THEN differing.older_status = 'offered'
      AND COALESCE(
        CAST(GET_JSON_OBJECT(differing.counting_content, '$.decided_on') AS DATE) >= differing.older_on,
        TRUE
      )
      WHEN differing.place = 'contracts.decided_on'
      THEN differing.older_status = 'offered'
      AND differing.counting_day >= differing.older_on
      WHEN differing.place IN ('contracts.annual_value', 'contracts.total_value')
      THEN differing.older_status = 'offered'
      OR COALESCE(
        CAST(GET_JSON_OBJECT(differing.older_content, '$.ended_on') AS DATE) >= differing.older_on,
        TRUE
      )
      WHEN differing.place = 'orders.value'
      THEN differing.older_status <> differing.counting_status
      OR TRY_CAST(GET_JSON_OBJECT(differing.older_content, '$.row_count') AS BIGINT) < TRY_CAST(GET_JSON_OBJECT(differing.counting_content, '$.row_count') AS BIGINT)
      OR CASE
        WHEN (
          (
            (
              LEFT(GET_JSON_OBJECT(differing.older_content, '$.ordered_at'), 10)
            )
          ) RLIKE '(?d)^[ \\t\\n\\f\\r]*[0-9]+-[0-9]+-[0-9]+'
        )
        THEN TRY_CAST(LEFT(GET_JSON_OBJECT(differing.older_content, '$.ordered_at'), 10) AS DATE)
      END >= differing.older_on
      WHEN differing.place = 'tickets.closed_at'
      THEN differing.counting_day >= differing.older_on
      WHEN differing.place IN (
        'contracts.started_on',
        'contracts.ended_on',
        'contracts.notice_on',
        'orders.ordered_at',
        'activities.occurred_at',
        'campaigns.sent_at'
      )
      THEN differing.older_day >= differing.older_on
      AND differing.counting_day >= differing.older_on
      WHEN differing.column_name = 'customer_id'
      THEN EXISTS(
        SELECT
          1 AS found
        FROM surviving_customers AS surviving_customers
        WHERE
          surviving_customers.customer_id = differing.older_value
          AND surviving_customers.surviving_id = differing.counting_value
      )
      ELSE FALSE
    END AS has_moved_on
  FROM differing AS differing
)
SELECT
  CAST(table_name AS STRING) AS table_name,
  CAST(column_name AS STRING) AS column_name,
  CAST(id AS STRING) AS id,
  CAST(older_value AS STRING) AS older_value,
  CAST(older_file_id AS INT) AS older_file_id,
  CAST(counting_value AS STRING) AS counting_value,
  CAST(counting_file_id AS INT) AS counting_file_id,
  CAST(is_newer_state AS BOOLEAN) AS is_newer_state
FROM (
  SELECT
    judged.table_name AS table_name,
    judged.column_name AS column_name,
    judged.id AS id,
    judged.older_value AS older_value,
    judged.older_file_id AS older_file_id,
    judged.counting_value AS counting_value,
    judged.counting_file_id AS counting_file_id,
    NOT judged.older_on IS NULL AND COALESCE(judged.has_moved_on, FALSE) AS is_newer_state
  FROM judged AS judged
) AS made
