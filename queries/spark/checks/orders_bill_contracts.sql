-- Made from queries/checks/orders_bill_contracts.sql by 'npm run spark'.
-- 566ed28d64e55b36
SELECT
  CAST(customer_id AS STRING) AS customer_id,
  CAST(contract_id AS STRING) AS contract_id,
  CAST(instalment_count AS INT) AS instalment_count,
  CAST(order_count AS BIGINT) AS order_count,
  CAST(order_value AS DECIMAL(38, 2)) AS order_value
FROM (
  SELECT
    contracts.customer_id AS customer_id,
    contracts.contract_id AS contract_id,
    instalments.instalment_count AS instalment_count,
    COUNT(*) AS order_count,
    SUM(orders.value) AS order_value
  FROM contracts AS contracts
  CROSS JOIN VALUES
    (1),
    (2),
    (4),
    (12) AS instalments(instalment_count)
  INNER JOIN orders AS orders
    ON orders.customer_id = contracts.customer_id
    AND orders.ordered_on BETWEEN DATE_SUB(contracts.started_on, CAST(31 AS INT)) AND COALESCE(DATE_ADD(contracts.ended_on, CAST(31 AS INT)), CAST('9999-12-31' AS DATE))
    AND orders.value > 0
    AND ABS(
      orders.value - CAST(contracts.annual_value AS DOUBLE) / instalments.instalment_count
    ) < DOUBLE('0.01')
  WHERE
    contracts.status = 'signed'
  GROUP BY
    contracts.customer_id,
    contracts.contract_id,
    instalments.instalment_count
  HAVING
    COUNT(*) >= LEAST(instalments.instalment_count, 3)
  ORDER BY
    customer_id NULLS LAST,
    contract_id NULLS LAST,
    instalment_count NULLS LAST
) AS made
