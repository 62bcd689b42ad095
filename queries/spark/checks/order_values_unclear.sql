-- Made from queries/checks/order_values_unclear.sql by 'npm run spark'.
-- 17ffaae1e65965f1
SELECT
  CAST(order_id AS STRING) AS order_id,
  CAST(customer_id AS STRING) AS customer_id,
  CAST(line_count AS BIGINT) AS line_count
FROM (
  SELECT
    order_entries.order_id AS order_id,
    order_entries.customer_id AS customer_id,
    order_entries.line_count AS line_count
  FROM order_entries AS order_entries
  WHERE
    order_entries.is_unclear AND order_entries.standing <> 'no_purchase'
) AS made
