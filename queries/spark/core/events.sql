-- Made from queries/core/events.sql by 'npm run spark'.
-- 0d0cf9d884aad12a
SELECT
  CAST(customer_id AS STRING) AS customer_id,
  CAST(occurred_at AS TIMESTAMP_NTZ) AS occurred_at,
  CAST(occurred_on AS DATE) AS occurred_on,
  CAST(lane AS STRING) AS lane,
  CAST(what AS STRING) AS what,
  CAST(title AS STRING) AS title,
  CAST(reference AS STRING) AS reference,
  CAST(file_id AS INT) AS file_id,
  CAST(line AS BIGINT) AS line,
  CAST(value AS DECIMAL(18, 2)) AS value
FROM (
  SELECT
    customer_keys.customer_id AS customer_id,
    message_events.occurred_at AS occurred_at,
    message_events.occurred_on AS occurred_on,
    message_events.lane AS lane,
    message_events.what AS what,
    messages.subject AS title,
    message_names.name AS reference,
    messages.file_id AS file_id,
    messages.line AS line,
    NULL AS value
  FROM message_events AS message_events
  INNER JOIN customer_keys AS customer_keys
    ON customer_keys.customer_key = message_events.customer_key
  INNER JOIN messages AS messages
    ON messages.message_id = message_events.message_id
  INNER JOIN message_names AS message_names
    ON message_names.message_id = message_events.message_id
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
  FROM other_events AS other_events
) AS made
