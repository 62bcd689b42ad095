-- Made from queries/core/silences.sql by 'npm run spark'.
-- a19a2e5564c69355
WITH regulars_now AS (
  SELECT
    expected_orders.looked_on AS looked_on,
    expected_orders.is_now AS is_now,
    expected_orders.customer_id AS customer_id,
    expected_orders.last_ordered_on AS last_ordered_on,
    expected_orders.quiet_days AS quiet_days,
    expected_orders.short_gap_days AS short_gap_days,
    expected_orders.usual_gap_days AS usual_gap_days,
    expected_orders.long_gap_days AS long_gap_days,
    expected_orders.is_late AS is_late,
    expected_orders.next_ordered_on AS next_ordered_on
  FROM expected_orders AS expected_orders
  WHERE
    expected_orders.is_now
)
SELECT
  CAST(customer_id AS STRING) AS customer_id,
  CAST(annual_value AS DECIMAL(18, 2)) AS annual_value,
  CAST(last_ordered_on AS DATE) AS last_ordered_on,
  CAST(quiet_days AS BIGINT) AS quiet_days,
  CAST(usual_gap_days AS DOUBLE) AS usual_gap_days,
  CAST(lost_on AS DATE) AS lost_on,
  CAST(regular_count AS BIGINT) AS regular_count
FROM (
  SELECT
    regulars_now.customer_id AS customer_id,
    order_lifetimes.annual_value AS annual_value,
    regulars_now.last_ordered_on AS last_ordered_on,
    regulars_now.quiet_days AS quiet_days,
    regulars_now.usual_gap_days AS usual_gap_days,
    DATE_ADD(regulars_now.last_ordered_on, CAST(order_lifetimes.silence_days AS INT)) AS lost_on,
    (
      SELECT
        COUNT(*) AS _col_0
      FROM regulars_now AS regulars_now
    ) AS regular_count
  FROM regulars_now AS regulars_now
  INNER JOIN order_lifetimes AS order_lifetimes
    ON order_lifetimes.customer_id = regulars_now.customer_id
    AND order_lifetimes.last_on = regulars_now.last_ordered_on
  WHERE
    regulars_now.is_late
) AS made
