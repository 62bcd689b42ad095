-- Made from queries/checks/seen_after_as_of.sql by 'npm run spark'.
-- 98ca2717da6919be
WITH instants AS (
  SELECT
    'messages' AS what,
    CAST(messages.message_id AS STRING) AS reference,
    messages.sent_at AS happened_at
  FROM messages AS messages
  UNION ALL
  SELECT
    'activities' AS what,
    activities.activity_id AS reference,
    activities.occurred_at AS happened_at
  FROM activities AS activities
  UNION ALL
  SELECT
    'orders' AS what,
    orders.order_id AS reference,
    orders.ordered_at AS happened_at
  FROM orders AS orders
  UNION ALL
  SELECT
    'sends' AS what,
    sends.send_id AS reference,
    sends.sent_at AS happened_at
  FROM sends AS sends
  UNION ALL
  SELECT
    'contracts' AS what,
    contracts.contract_id AS reference,
    CAST(contracts.decided_on AS TIMESTAMP_NTZ) AS happened_at
  FROM contracts AS contracts
)
SELECT
  CAST(what AS STRING) AS what,
  CAST(reference AS STRING) AS reference,
  CAST(happened_at AS TIMESTAMP_NTZ) AS happened_at
FROM (
  SELECT
    instants.what AS what,
    instants.reference AS reference,
    instants.happened_at AS happened_at
  FROM instants AS instants
  CROSS JOIN settings AS settings
  WHERE
    instants.happened_at >= settings.as_of_at
) AS made
