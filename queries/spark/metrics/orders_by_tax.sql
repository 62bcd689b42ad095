-- Made from queries/metrics/orders_by_tax.sql by 'npm run spark'.
-- f874702b4be46e83
SELECT
  CAST(is_net AS BOOLEAN) AS is_net,
  CAST(order_count AS BIGINT) AS order_count
FROM (
  SELECT
    order_entries.is_net AS is_net,
    COUNT(*) AS order_count
  FROM order_entries AS order_entries
  WHERE
    order_entries.standing = 'purchase' AND order_entries.value <> 0
  GROUP BY
    order_entries.is_net
  ORDER BY
    is_net NULLS LAST
) AS made
