-- Made from queries/core/churn_signals.sql by 'npm run spark'.
-- e0ef8a43fb57667d
SELECT
  CAST(customer_id AS STRING) AS customer_id,
  CAST(what AS STRING) AS what,
  CAST(happened_on AS DATE) AS happened_on,
  CAST(over_at AS TIMESTAMP_NTZ) AS over_at
FROM (
  SELECT
    activities.customer_id AS customer_id,
    activities.kind AS what,
    activities.occurred_on AS happened_on,
    CAST(NULL AS TIMESTAMP_NTZ) AS over_at
  FROM activities AS activities
  INNER JOIN event_kinds AS event_kinds
    ON event_kinds.what = activities.kind
  WHERE
    NOT event_kinds.cause_rank IS NULL
  UNION ALL
  SELECT
    contracts.customer_id AS customer_id,
    'changed_terms' AS what,
    contracts.offered_on AS happened_on,
    CAST(NULL AS TIMESTAMP_NTZ) AS over_at
  FROM contracts AS contracts
  WHERE
    contracts.has_changed_terms
  UNION ALL
  SELECT
    counted_waits.customer_id AS customer_id,
    'open_wait' AS what,
    counted_waits.opened_on AS happened_on,
    counted_waits.ended_at AS over_at
  FROM counted_waits AS counted_waits
) AS made
