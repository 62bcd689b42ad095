-- Made from queries/metrics/orders_by_status.sql by 'npm run spark'.
-- df96a6a06ebc91f0
WITH read_orders AS (
  SELECT
    order_entries.status AS status,
    order_entries.order_id AS order_id,
    CASE
      WHEN order_entries.standing = 'purchase' AND NOT order_entries.is_status_known
      THEN 'unknown'
      ELSE order_entries.standing
    END AS reading
  FROM order_entries AS order_entries
)
SELECT
  CAST(status AS STRING) AS status,
  CAST(reading AS STRING) AS reading,
  CAST(order_count AS BIGINT) AS order_count,
  CAST(first_order_id AS STRING) AS first_order_id
FROM (
  SELECT
    read_orders.status AS status,
    read_orders.reading AS reading,
    COUNT(*) AS order_count,
    MIN(read_orders.order_id) AS first_order_id
  FROM read_orders AS read_orders
  GROUP BY
    read_orders.status,
    read_orders.reading
  ORDER BY
    order_count DESC,
    status NULLS LAST,
    reading NULLS LAST
) AS made
