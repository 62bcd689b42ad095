-- Made from queries/metrics/journey_events.sql by 'npm run spark'.
-- 487fefd7e2ad91a0
WITH named_messages AS (
  SELECT
    named_customers.customer_id AS customer_id,
    message_events.message_id AS message_id,
    message_events.occurred_at AS occurred_at,
    message_events.occurred_on AS occurred_on,
    message_events.lane AS lane,
    message_events.what AS what
  FROM named_customers AS named_customers
  INNER JOIN message_events AS message_events
    ON message_events.customer_key = KEY_OF(named_customers.customer_id)
), told AS (
  SELECT
    named_messages.customer_id AS customer_id,
    named_messages.occurred_at AS occurred_at,
    named_messages.occurred_on AS occurred_on,
    named_messages.lane AS lane,
    named_messages.what AS what,
    messages.subject AS title,
    message_names.name AS reference,
    messages.file_id AS file_id,
    messages.line AS line,
    NULL AS value
  FROM named_messages AS named_messages
  INNER JOIN messages AS messages
    ON messages.message_id = named_messages.message_id
  INNER JOIN message_names AS message_names
    ON message_names.message_id = named_messages.message_id
  UNION ALL
  SELECT
    other_events.customer_id AS customer_id,
    other_events.occurred_at AS occurred_at,
    other_events.occurred_on AS occurred_on,
    other_events.lane AS lane,
    other_events.what AS what,
    other_events.title AS title,
    other_events.reference AS reference,
    other_events.file_id AS file_id,
    other_events.line AS line,
    other_events.value AS value
  FROM named_customers AS named_customers
  CROSS JOIN LATERAL (
    SELECT
      other_events.customer_id AS customer_id,
      other_events.occurred_at AS occurred_at,
      other_events.occurred_on AS occurred_on,
      other_events.lane AS lane,
      other_events.what AS what,
      other_events.title AS title,
      other_events.value AS value,
      other_events.reference AS reference,
      other_events.file_id AS file_id,
      other_events.line AS line
    FROM other_events AS other_events
    WHERE
      other_events.customer_id = named_customers.customer_id
  ) AS other_events
), numbered AS (
  SELECT
    told.customer_id AS customer_id,
    told.occurred_at AS occurred_at,
    told.occurred_on AS occurred_on,
    told.lane AS lane,
    told.what AS what,
    told.title AS title,
    told.reference AS reference,
    told.file_id AS file_id,
    told.line AS line,
    told.value AS value,
    ROW_NUMBER() OVER (
      PARTITION BY told.customer_id
      ORDER BY told.occurred_at DESC, told.lane DESC, told.what DESC, told.reference DESC
    ) AS place,
    COUNT(*) OVER (PARTITION BY told.customer_id) AS event_count
  FROM told AS told
), entries AS (
  SELECT
    'order' AS kind,
    orders.order_id AS reference,
    orders.file_id AS file_id,
    orders.line AS line
  FROM imports_orders AS orders
  SEMI JOIN numbered AS numbered
    ON numbered.reference = orders.order_id
  ANTI JOIN older_rows AS older_rows
    ON older_rows.table_name = 'orders' AND older_rows.table_row = orders.rowid
  UNION ALL
  SELECT
    'contract' AS kind,
    contracts.contract_id AS reference,
    contracts.file_id AS file_id,
    contracts.line AS line
  FROM imports_contracts AS contracts
  SEMI JOIN numbered AS numbered
    ON numbered.reference = contracts.contract_id
  ANTI JOIN older_rows AS older_rows
    ON older_rows.table_name = 'contracts' AND older_rows.table_row = contracts.rowid
), entry_places AS (
  SELECT
    entries.kind AS kind,
    entries.reference AS reference,
    entries.file_id AS file_id,
    entries.line AS line,
    ROW_NUMBER() OVER (
      PARTITION BY entries.kind, entries.reference
      ORDER BY entries.file_id NULLS LAST, entries.line NULLS LAST
    ) AS place
  FROM entries AS entries
)
SELECT
  CAST(customer_id AS STRING) AS customer_id,
  CAST(occurred_at AS TIMESTAMP_NTZ) AS occurred_at,
  CAST(occurred_on AS DATE) AS occurred_on,
  CAST(lane AS STRING) AS lane,
  CAST(what AS STRING) AS what,
  CAST(title AS STRING) AS title,
  CAST(value AS DECIMAL(18, 2)) AS value,
  CAST(reference AS STRING) AS reference,
  CAST(path AS STRING) AS path,
  CAST(line AS BIGINT) AS line,
  CAST(earlier_count AS BIGINT) AS earlier_count
FROM (
  SELECT
    numbered.customer_id AS customer_id,
    numbered.occurred_at AS occurred_at,
    numbered.occurred_on AS occurred_on,
    numbered.lane AS lane,
    numbered.what AS what,
    CASE
      WHEN numbered.lane IN ('they', 'we') AND NOT settings.shows_subjects
      THEN NULL
      ELSE numbered.title
    END AS title,
    numbered.value AS value,
    numbered.reference AS reference,
    files.path AS path,
    COALESCE(numbered.line, entry_places.line) AS line,
    GREATEST(0, numbered.event_count - 300) AS earlier_count
  FROM numbered AS numbered
  CROSS JOIN settings AS settings
  LEFT JOIN entry_places AS entry_places
    ON entry_places.reference = numbered.reference
    AND entry_places.kind = CASE
      WHEN numbered.lane <> 'contract'
      THEN NULL
      WHEN numbered.what = 'order'
      THEN 'order'
      ELSE 'contract'
    END
    AND entry_places.place = 1
  LEFT JOIN imports_files AS files
    ON files.file_id = COALESCE(numbered.file_id, entry_places.file_id)
  WHERE
    numbered.place <= 300
  ORDER BY
    numbered.customer_id NULLS LAST,
    numbered.occurred_at NULLS LAST,
    numbered.lane NULLS LAST,
    numbered.what NULLS LAST,
    numbered.reference NULLS LAST
) AS made
