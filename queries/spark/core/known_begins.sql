-- Made from queries/core/known_begins.sql by 'npm run spark'.
-- b44f2b6ba7c6f026
WITH placed AS (
  SELECT
    tenures.customer_id AS customer_id,
    tenures.started_on AS started_on,
    tenures.is_start_known AND tenures.entry_days = 0 AS is_seen,
    ROW_NUMBER() OVER (
      PARTITION BY tenures.customer_id
      ORDER BY tenures.started_on NULLS LAST, tenures.basis NULLS LAST, tenures.is_start_known AND tenures.entry_days = 0 NULLS LAST
    ) AS place
  FROM tenures AS tenures
)
SELECT
  CAST(customer_id AS STRING) AS customer_id,
  CAST(started_on AS DATE) AS started_on
FROM (
  SELECT
    placed.customer_id AS customer_id,
    placed.started_on AS started_on
  FROM placed AS placed
  WHERE
    placed.place = 1 AND placed.is_seen
) AS made
