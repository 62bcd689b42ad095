-- Made from queries/metrics/orders_due_total.sql by 'npm run spark'.
-- 7508f7fbbfe5b454
SELECT
  CAST(regular_count AS BIGINT) AS regular_count,
  CAST(due_count AS BIGINT) AS due_count,
  CAST(late_count AS BIGINT) AS late_count,
  CAST(record_on AS DATE) AS record_on,
  CAST(late_before_count AS BIGINT) AS late_before_count,
  CAST(late_again_count AS BIGINT) AS late_again_count,
  CAST(timely_before_count AS BIGINT) AS timely_before_count,
  CAST(timely_again_count AS BIGINT) AS timely_again_count
FROM (
  SELECT
    COUNT(*) FILTER(WHERE
      expected_orders.is_now) AS regular_count,
    COUNT(*) FILTER(WHERE
      expected_orders.is_now
      AND NOT expected_orders.is_late
      AND expected_orders.usual_gap_days - expected_orders.quiet_days <= 30) AS due_count,
    COUNT(*) FILTER(WHERE
      expected_orders.is_now AND expected_orders.is_late) AS late_count,
    MAX(expected_orders.looked_on) FILTER(WHERE
      NOT expected_orders.is_now) AS record_on,
    COUNT(*) FILTER(WHERE
      NOT expected_orders.is_now AND expected_orders.is_late) AS late_before_count,
    COUNT(*) FILTER(WHERE
      NOT expected_orders.is_now
      AND expected_orders.is_late
      AND expected_orders.next_ordered_on <= DATE_ADD(expected_orders.looked_on, CAST(90 AS INT))) AS late_again_count,
    COUNT(*) FILTER(WHERE
      NOT expected_orders.is_now AND NOT expected_orders.is_late) AS timely_before_count,
    COUNT(*) FILTER(WHERE
      NOT expected_orders.is_now
      AND NOT expected_orders.is_late
      AND expected_orders.next_ordered_on <= DATE_ADD(expected_orders.looked_on, CAST(90 AS INT))) AS timely_again_count
  FROM expected_orders AS expected_orders
) AS made
