-- Made from queries/checks/order_words_unknown.sql by 'npm run spark'.
-- ca241a22a237b028
SELECT
  CAST(status AS STRING) AS status,
  CAST(order_count AS BIGINT) AS order_count,
  CAST(first_order_id AS STRING) AS first_order_id
FROM (
  SELECT
    orders_by_status.status AS status,
    orders_by_status.order_count AS order_count,
    orders_by_status.first_order_id AS first_order_id
  FROM orders_by_status AS orders_by_status
  WHERE
    orders_by_status.reading = 'unknown'
) AS made
