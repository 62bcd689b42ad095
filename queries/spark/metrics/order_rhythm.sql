-- Made from queries/metrics/order_rhythm.sql by 'npm run spark'.
-- b47b808f3ea04b29
WITH histories AS (
  SELECT
    COUNT(*) AS customer_count,
    COUNT(*) FILTER(WHERE
      order_histories.repeat_count > 0) AS repeater_count,
    COUNT(order_histories.last_gap_share) AS regular_base_count,
    (
      CAST((
        CAST(SUM(CAST((
          (
            order_histories.last_gap_share
          )
        ) AS DECIMAL(38, 15))) AS DOUBLE)
      ) AS DOUBLE) / NULLIF(COUNT((
        order_histories.last_gap_share
      )), 0)
    ) AS share_mean
  FROM order_histories AS order_histories
), years AS (
  SELECT
    COUNT(*) FILTER(WHERE
      order_days.ordered_on > DATE_SUB(settings.as_of_on, CAST(365 AS INT))) AS year_order_count,
    MIN(order_days.ordered_on) AS first_ordered_on,
    CAST(MIN(
      order_days.ordered_on + MAKE_YM_INTERVAL(0, CAST(settings.regular_order_months AS INT))
    ) AS DATE) AS regulars_known_from_on
  FROM order_days AS order_days
  CROSS JOIN settings AS settings
), deviations AS (
  SELECT
    order_histories.customer_id AS customer_id,
    order_histories.last_gap_share - histories.share_mean AS deviation
  FROM order_histories AS order_histories
  CROSS JOIN histories AS histories
  WHERE
    NOT order_histories.last_gap_share IS NULL AND histories.regular_base_count >= 30
), moments AS (
  SELECT
    COUNT(*) AS base_count,
    CAST((
      CAST(SUM(CAST((
        POWER(deviations.deviation, 2)
      ) AS DECIMAL(38, 15))) AS DOUBLE)
    ) AS DOUBLE) / NULLIF(COUNT(*) - 1, 0) AS variance,
    (
      CAST((
        CAST(SUM(CAST((
          (
            POWER(deviations.deviation, 4)
          )
        ) AS DECIMAL(38, 15))) AS DOUBLE)
      ) AS DOUBLE) / NULLIF(COUNT((
        POWER(deviations.deviation, 4)
      )), 0)
    ) AS fourth_moment
  FROM deviations AS deviations
  HAVING
    COUNT(*) > 0
), variances AS (
  SELECT
    moments.variance AS variance,
    CAST(DOUBLE('1.959963984540054') * SQRT(
      GREATEST(
        0,
        CAST((
          moments.fourth_moment - CAST(POWER(moments.variance, 2) * (
            moments.base_count - 3
          ) AS DOUBLE) / NULLIF(moments.base_count - 1, 0)
        ) AS DOUBLE) / NULLIF(moments.base_count, 0)
      )
    ) AS DOUBLE) / NULLIF(moments.variance, 0) AS reach
  FROM moments AS moments
)
SELECT
  CAST(customer_count AS BIGINT) AS customer_count,
  CAST(repeater_count AS BIGINT) AS repeater_count,
  CAST(year_order_count AS BIGINT) AS year_order_count,
  CAST(regularity AS DOUBLE) AS regularity,
  CAST(regularity_low AS DOUBLE) AS regularity_low,
  CAST(regularity_high AS DOUBLE) AS regularity_high,
  CAST(regular_base_count AS BIGINT) AS regular_base_count,
  CAST(first_ordered_on AS DATE) AS first_ordered_on,
  CAST(regulars_known_from_on AS DATE) AS regulars_known_from_on
FROM (
  SELECT
    histories.customer_count AS customer_count,
    histories.repeater_count AS repeater_count,
    years.year_order_count AS year_order_count,
    CAST(1 AS DOUBLE) / NULLIF(8 * variances.variance, 0) - DOUBLE('0.5') AS regularity,
    CAST(1 AS DOUBLE) / NULLIF(8 * variances.variance * EXP(variances.reach), 0) - DOUBLE('0.5') AS regularity_low,
    CAST(1 AS DOUBLE) / NULLIF(8 * variances.variance * EXP(-variances.reach), 0) - DOUBLE('0.5') AS regularity_high,
    histories.regular_base_count AS regular_base_count,
    years.first_ordered_on AS first_ordered_on,
    years.regulars_known_from_on AS regulars_known_from_on
  FROM histories AS histories
  CROSS JOIN years AS years
  LEFT JOIN variances AS variances
    ON TRUE
) AS made
