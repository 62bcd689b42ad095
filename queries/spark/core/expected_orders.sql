-- Made from queries/core/expected_orders.sql by 'npm run spark'.
-- 75ef1fa4de071e22
WITH days AS (
  SELECT
    settings.as_of_on AS looked_on,
    TRUE AS is_now
  FROM settings AS settings
  UNION ALL
  SELECT
    DATE_SUB(settings.as_of_on, CAST(365 AS INT)) AS looked_on,
    FALSE AS is_now
  FROM settings AS settings
), running AS (
  SELECT
    days.looked_on AS looked_on,
    days.is_now AS is_now,
    order_lifetimes.customer_id AS customer_id,
    order_lifetimes.started_on AS started_on
  FROM order_lifetimes AS order_lifetimes
  INNER JOIN days AS days
    ON order_lifetimes.regular_from <= days.looked_on
    AND COALESCE(order_lifetimes.churned_on > days.looked_on, TRUE)
), rhythms AS (
  SELECT
    looked_on,
    is_now,
    customer_id,
    last_ordered_on,
    next_ordered_on,
    short_gap_days,
    usual_gap_days,
    long_gap_days
  FROM (
    SELECT
      running.looked_on AS looked_on,
      running.is_now AS is_now,
      running.customer_id AS customer_id,
      order_days.ordered_on AS last_ordered_on,
      order_days.next_ordered_on AS next_ordered_on,
      PERCENTILE(order_days.gap_days, DOUBLE('0.1')) OVER (PARTITION BY running.looked_on, running.customer_id) AS short_gap_days,
      MEDIAN(order_days.gap_days) OVER (PARTITION BY running.looked_on, running.customer_id) AS usual_gap_days,
      PERCENTILE(order_days.gap_days, DOUBLE('0.9')) OVER (PARTITION BY running.looked_on, running.customer_id) AS long_gap_days,
      order_days.ordered_on = MAX(order_days.ordered_on) OVER (PARTITION BY running.looked_on, running.customer_id) AS is_kept
    FROM running AS running
    INNER JOIN order_days AS order_days
      ON order_days.customer_id = running.customer_id
      AND order_days.ordered_on > running.started_on
      AND order_days.ordered_on <= running.looked_on
  ) AS qualified
  WHERE
    is_kept
)
SELECT
  CAST(looked_on AS DATE) AS looked_on,
  CAST(is_now AS BOOLEAN) AS is_now,
  CAST(customer_id AS STRING) AS customer_id,
  CAST(last_ordered_on AS DATE) AS last_ordered_on,
  CAST(quiet_days AS BIGINT) AS quiet_days,
  CAST(short_gap_days AS DOUBLE) AS short_gap_days,
  CAST(usual_gap_days AS DOUBLE) AS usual_gap_days,
  CAST(long_gap_days AS DOUBLE) AS long_gap_days,
  CAST(is_late AS BOOLEAN) AS is_late,
  CAST(next_ordered_on AS DATE) AS next_ordered_on
FROM (
  SELECT
    rhythms.looked_on AS looked_on,
    rhythms.is_now AS is_now,
    rhythms.customer_id AS customer_id,
    rhythms.last_ordered_on AS last_ordered_on,
    DATEDIFF(rhythms.looked_on, rhythms.last_ordered_on) AS quiet_days,
    rhythms.short_gap_days AS short_gap_days,
    rhythms.usual_gap_days AS usual_gap_days,
    rhythms.long_gap_days AS long_gap_days,
    DATEDIFF(rhythms.looked_on, rhythms.last_ordered_on) > rhythms.long_gap_days AS is_late,
    rhythms.next_ordered_on AS next_ordered_on
  FROM rhythms AS rhythms
) AS made
