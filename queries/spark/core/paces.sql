-- Made from queries/core/paces.sql by 'npm run spark'.
-- 71d1c0a6a1a93daf
SELECT
  CAST(customer_id AS STRING) AS customer_id,
  CAST(loss_number AS BIGINT) AS loss_number,
  CAST(step_count AS BIGINT) AS step_count,
  CAST(our_turn_days AS DECIMAL(38, 0)) AS our_turn_days,
  CAST(is_our_turn AS BOOLEAN) AS is_our_turn,
  CAST(turn_days AS BIGINT) AS turn_days
FROM (
  SELECT
    turns.customer_id AS customer_id,
    turns.loss_number AS loss_number,
    COUNT(*) FILTER(WHERE
      turns.is_ours AND NOT turns.ended_on IS NULL) AS step_count,
    SUM(turns.days) FILTER(WHERE
      turns.is_ours) AS our_turn_days,
    MAX_BY(
      turns.is_ours,
      CASE WHEN NOT (
        turns.is_ours
      ) IS NULL THEN turns.turn_number END
    ) AS is_our_turn,
    MAX_BY(turns.days, CASE WHEN NOT (
      turns.days
    ) IS NULL THEN turns.turn_number END) AS turn_days
  FROM turns AS turns
  GROUP BY
    turns.customer_id,
    turns.loss_number
) AS made
