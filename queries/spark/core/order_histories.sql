-- Made from queries/core/order_histories.sql by 'npm run spark'.
-- 8fe4021eb0a349f5
WITH gaps AS (
  SELECT
    order_days.customer_id AS customer_id,
    order_days.ordered_on AS ordered_on,
    order_days.gap_days AS gap_days,
    LAG(order_days.gap_days) OVER (PARTITION BY order_days.customer_id ORDER BY order_days.ordered_on NULLS LAST) AS gap_days_before,
    LEAD(order_days.ordered_on) OVER (PARTITION BY order_days.customer_id ORDER BY order_days.ordered_on NULLS LAST) IS NULL AS is_last
  FROM order_days AS order_days
), customers AS (
  SELECT
    gaps.customer_id AS customer_id,
    MIN(gaps.ordered_on) AS first_on,
    MAX(gaps.ordered_on) AS last_on,
    COUNT(gaps.gap_days) AS repeat_count,
    (
      CAST(SUM(CAST((
        LN(CAST(gaps.gap_days AS DOUBLE) / 7)
      ) AS DECIMAL(38, 15))) AS DOUBLE)
    ) AS log_gap_sum,
    MAX(
      CAST(gaps.gap_days_before AS DOUBLE) / NULLIF(gaps.gap_days_before + gaps.gap_days, 0)
    ) FILTER(WHERE
      gaps.is_last) AS last_gap_share
  FROM gaps AS gaps
  GROUP BY
    gaps.customer_id
)
SELECT
  CAST(customer_id AS STRING) AS customer_id,
  CAST(repeat_count AS BIGINT) AS repeat_count,
  CAST(last_week AS INT) AS last_week,
  CAST(age_weeks AS INT) AS age_weeks,
  CAST(log_gap_sum AS DOUBLE) AS log_gap_sum,
  CAST(last_gap_share AS DOUBLE) AS last_gap_share
FROM (
  SELECT
    customers.customer_id AS customer_id,
    customers.repeat_count AS repeat_count,
    CAST(ROUND(CAST((
      DATEDIFF(customers.last_on, customers.first_on)
    ) AS DOUBLE) / 7) AS INT) AS last_week,
    CAST(ROUND(CAST((
      DATEDIFF(settings.as_of_on, customers.first_on)
    ) AS DOUBLE) / 7) AS INT) AS age_weeks,
    COALESCE(customers.log_gap_sum, 0) AS log_gap_sum,
    customers.last_gap_share AS last_gap_share
  FROM customers AS customers
  CROSS JOIN settings AS settings
) AS made
