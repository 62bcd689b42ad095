-- Made from queries/checks/net_and_gross_added.sql by 'npm run spark'.
-- d2337dbd2a8556eb
SELECT
  CAST(net_count AS BIGINT) AS net_count,
  CAST(gross_count AS BIGINT) AS gross_count
FROM (
  SELECT
    net.order_count AS net_count,
    gross.order_count AS gross_count
  FROM orders_by_tax AS net
  CROSS JOIN orders_by_tax AS gross
  WHERE
    net.is_net AND NOT gross.is_net
) AS made
