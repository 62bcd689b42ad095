-- Made from queries/core/order_days.sql by 'npm run spark'.
-- f9aee465e7123c5a
WITH bought AS (
  SELECT
    orders.customer_id AS customer_id,
    orders.ordered_on AS ordered_on,
    SUM(COALESCE(orders.value, 0)) AS value,
    LEAD(orders.ordered_on) OVER (PARTITION BY orders.customer_id ORDER BY orders.ordered_on NULLS LAST) AS next_ordered_on
  FROM orders AS orders
  GROUP BY
    orders.customer_id,
    orders.ordered_on
), given_back AS (
  SELECT
    bought.customer_id AS customer_id,
    bought.ordered_on AS ordered_on,
    SUM(order_returns.value) AS value
  FROM bought AS bought
  INNER JOIN order_returns AS order_returns
    ON order_returns.customer_id = bought.customer_id
    AND order_returns.returned_on >= bought.ordered_on
    AND order_returns.returned_on < COALESCE(bought.next_ordered_on, CAST('9999-12-31' AS DATE))
  GROUP BY
    bought.customer_id,
    bought.ordered_on
), netted AS (
  SELECT
    bought.customer_id AS customer_id,
    bought.ordered_on AS ordered_on,
    bought.next_ordered_on AS next_ordered_on,
    bought.value - COALESCE(given_back.value, 0) AS value
  FROM bought AS bought
  LEFT JOIN given_back AS given_back
    ON given_back.customer_id = bought.customer_id
    AND given_back.ordered_on = bought.ordered_on
)
SELECT
  CAST(customer_id AS STRING) AS customer_id,
  CAST(ordered_on AS DATE) AS ordered_on,
  CAST(value AS DECIMAL(18, 2)) AS value,
  CAST(annual_value AS DECIMAL(18, 2)) AS annual_value,
  CAST(gap_days AS BIGINT) AS gap_days,
  CAST(next_ordered_on AS DATE) AS next_ordered_on
FROM (
  SELECT
    netted.customer_id AS customer_id,
    netted.ordered_on AS ordered_on,
    CAST(netted.value AS DECIMAL(18, 2)) AS value,
    CAST(SUM(netted.value) OVER (
      PARTITION BY netted.customer_id
      ORDER BY netted.ordered_on NULLS LAST
      range BETWEEN INTERVAL '364' DAYS preceding AND CURRENT ROW
    ) AS DECIMAL(18, 2)) AS annual_value,
    DATEDIFF(
      netted.ordered_on,
      LAG(netted.ordered_on) OVER (PARTITION BY netted.customer_id ORDER BY netted.ordered_on NULLS LAST)
    ) AS gap_days,
    netted.next_ordered_on AS next_ordered_on
  FROM netted AS netted
) AS made
