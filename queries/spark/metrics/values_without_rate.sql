-- Made from queries/metrics/values_without_rate.sql by 'npm run spark'.
-- bffba4274a422d79
SELECT
  CAST(table_name AS STRING) AS table_name,
  CAST(currency AS STRING) AS currency,
  CAST(row_count AS BIGINT) AS row_count,
  CAST(customer_count AS BIGINT) AS customer_count,
  CAST(value AS DECIMAL(38, 2)) AS value
FROM (
  SELECT
    'orders' AS table_name,
    orders.currency AS currency,
    COUNT(*) AS row_count,
    COUNT(DISTINCT orders.customer_id) AS customer_count,
    SUM(orders.stated_value) AS value
  FROM orders AS orders
  WHERE
    orders.value IS NULL AND orders.stated_value <> 0
  GROUP BY
    orders.currency
  UNION ALL
  SELECT
    'contracts' AS contracts,
    contracts.currency AS currency,
    COUNT(*) AS _col_2,
    COUNT(DISTINCT contracts.customer_id) AS _col_3,
    SUM(contracts.stated_value) AS _col_4
  FROM contracts AS contracts
  WHERE
    contracts.annual_value IS NULL AND contracts.stated_value <> 0
  GROUP BY
    contracts.currency
  ORDER BY
    table_name DESC,
    currency NULLS LAST
) AS made
