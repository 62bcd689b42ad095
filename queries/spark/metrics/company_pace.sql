-- Made from queries/metrics/company_pace.sql by 'npm run spark'.
-- 06f186a0c584c0bd
SELECT
  CAST(loss_count AS BIGINT) AS loss_count,
  CAST(step_count AS BIGINT) AS step_count,
  CAST(our_turn_days AS BIGINT) AS our_turn_days
FROM (
  SELECT
    COUNT(*) AS loss_count,
    COALESCE(CAST(SUM(paces.step_count) AS BIGINT), 0) AS step_count,
    COALESCE(CAST(SUM(paces.our_turn_days) AS BIGINT), 0) AS our_turn_days
  FROM paces AS paces
  INNER JOIN losses AS losses
    ON losses.customer_id = paces.customer_id AND losses.loss_number = paces.loss_number
  CROSS JOIN settings AS settings
  WHERE
    losses.lost_on > settings.as_of_on - INTERVAL '24' MONTH
) AS made
