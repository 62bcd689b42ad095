-- Made from queries/metrics/early_silences.sql by 'npm run spark'.
-- b168988dc3518d52
WITH quiet AS (
  SELECT
    silences.customer_id AS customer_id,
    silences.annual_value AS annual_value,
    silences.last_ordered_on AS last_ordered_on,
    silences.quiet_days AS quiet_days,
    silences.usual_gap_days AS usual_gap_days,
    silences.lost_on AS lost_on,
    silences.regular_count AS regular_count,
    customer_standings.name AS name,
    order_outlooks.alive_share AS alive_share
  FROM silences AS silences
  INNER JOIN customer_standings AS customer_standings
    ON customer_standings.customer_id = silences.customer_id
  INNER JOIN order_histories AS order_histories
    ON order_histories.customer_id = silences.customer_id
  LEFT JOIN order_outlooks AS order_outlooks
    ON order_outlooks.repeat_count = order_histories.repeat_count
    AND order_outlooks.last_week = order_histories.last_week
    AND order_outlooks.age_weeks = order_histories.age_weeks
)
SELECT
  CAST(customer_id AS STRING) AS customer_id,
  CAST(name AS STRING) AS name,
  CAST(annual_value AS DECIMAL(18, 2)) AS annual_value,
  CAST(last_ordered_on AS DATE) AS last_ordered_on,
  CAST(quiet_days AS BIGINT) AS quiet_days,
  CAST(usual_gap_days AS DOUBLE) AS usual_gap_days,
  CAST(lost_on AS DATE) AS lost_on,
  CAST(alive_share AS DOUBLE) AS alive_share,
  CAST(regular_count AS BIGINT) AS regular_count,
  CAST(quiet_count AS BIGINT) AS quiet_count
FROM (
  SELECT
    quiet.customer_id AS customer_id,
    quiet.name AS name,
    quiet.annual_value AS annual_value,
    quiet.last_ordered_on AS last_ordered_on,
    quiet.quiet_days AS quiet_days,
    quiet.usual_gap_days AS usual_gap_days,
    quiet.lost_on AS lost_on,
    quiet.alive_share AS alive_share,
    quiet.regular_count AS regular_count,
    (
      SELECT
        COUNT(*) AS _col_0
      FROM quiet AS quiet
    ) AS quiet_count
  FROM quiet AS quiet
  ORDER BY
    quiet.annual_value DESC,
    quiet.customer_id NULLS LAST
  LIMIT 20
) AS made
