-- Made from queries/metrics/order_outlook_by_class.sql by 'npm run spark'.
-- 6f5493bf77d47226
WITH classes AS (
  SELECT
    classes.alive_from AS alive_from,
    classes.alive_to AS alive_to
  FROM VALUES
    (DOUBLE('0.0'), DOUBLE('0.2')),
    (DOUBLE('0.2'), DOUBLE('0.5')),
    (DOUBLE('0.5'), DOUBLE('0.8')),
    (DOUBLE('0.8'), DOUBLE('1.1')) AS classes(alive_from, alive_to)
), outlooks AS (
  SELECT
    order_histories.customer_id AS customer_id,
    order_outlooks.alive_share AS alive_share,
    order_outlooks.alive_share_bg AS alive_share_bg,
    CASE
      WHEN fitted_models.model = 'bg'
      THEN order_outlooks.expected_order_count_bg
      ELSE order_outlooks.expected_order_count
    END AS expected_order_count,
    customer_standings.annual_value AS annual_value
  FROM order_histories AS order_histories
  INNER JOIN order_outlooks AS order_outlooks
    ON order_outlooks.repeat_count = order_histories.repeat_count
    AND order_outlooks.last_week = order_histories.last_week
    AND order_outlooks.age_weeks = order_histories.age_weeks
  INNER JOIN fitted_models AS fitted_models
    ON fitted_models.is_leading
  LEFT JOIN customer_standings AS customer_standings
    ON customer_standings.customer_id = order_histories.customer_id
)
SELECT
  CAST(alive_from AS DECIMAL(2, 1)) AS alive_from,
  CAST(customer_count AS BIGINT) AS customer_count,
  CAST(customer_count_bg AS BIGINT) AS customer_count_bg,
  CAST(expected_order_count AS DOUBLE) AS expected_order_count,
  CAST(annual_value AS DECIMAL(38, 2)) AS annual_value
FROM (
  SELECT
    classes.alive_from AS alive_from,
    COUNT(*) FILTER(WHERE
      outlooks.alive_share >= classes.alive_from
      AND outlooks.alive_share < classes.alive_to) AS customer_count,
    COUNT(*) FILTER(WHERE
      outlooks.alive_share_bg >= classes.alive_from
      AND outlooks.alive_share_bg < classes.alive_to) AS customer_count_bg,
    COALESCE(
      (
        CAST(SUM(
          CAST((
            CASE
              WHEN outlooks.alive_share >= classes.alive_from
              AND outlooks.alive_share < classes.alive_to
              THEN outlooks.expected_order_count
            END
          ) AS DECIMAL(38, 15))
        ) AS DOUBLE)
      ),
      0
    ) AS expected_order_count,
    COALESCE(
      SUM(outlooks.annual_value) FILTER(WHERE
        outlooks.alive_share >= classes.alive_from
        AND outlooks.alive_share < classes.alive_to),
      0
    ) AS annual_value
  FROM classes AS classes
  CROSS JOIN outlooks AS outlooks
  GROUP BY
    classes.alive_from
  ORDER BY
    alive_from DESC
) AS made
