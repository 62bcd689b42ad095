-- Made from queries/metrics/mailed_while_waiting.sql by 'npm run spark'.
-- 4eb283461d9faa2f
SELECT
  CAST(customer_count AS BIGINT) AS customer_count,
  CAST(sure_customer_count AS BIGINT) AS sure_customer_count,
  CAST(annual_value AS DECIMAL(38, 2)) AS annual_value,
  CAST(sure_annual_value AS DECIMAL(38, 2)) AS sure_annual_value,
  CAST(longest_days AS BIGINT) AS longest_days
FROM (
  SELECT
    COUNT(*) AS customer_count,
    COUNT(*) FILTER(WHERE
      waiting_customers.is_sure) AS sure_customer_count,
    COALESCE(SUM(customer_standings.annual_value), 0) AS annual_value,
    COALESCE(SUM(customer_standings.annual_value) FILTER(WHERE
      waiting_customers.is_sure), 0) AS sure_annual_value,
    MAX(waiting_customers.days_waited) AS longest_days
  FROM waiting_customers AS waiting_customers
  INNER JOIN customer_standings AS customer_standings
    ON customer_standings.customer_id = waiting_customers.customer_id
  WHERE
    waiting_customers.mass_count > 0
) AS made
