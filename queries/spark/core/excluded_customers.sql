-- Made from queries/core/excluded_customers.sql by 'npm run spark'.
-- ce1a2e15371d42da
SELECT
  CAST(customer_id AS STRING) AS customer_id
FROM (
  SELECT DISTINCT
    COALESCE(surviving_customers.surviving_id, decided_customers.customer_id) AS customer_id
  FROM decided_customers AS decided_customers
  LEFT JOIN surviving_customers AS surviving_customers
    ON surviving_customers.customer_id = decided_customers.customer_id
  WHERE
    decided_customers.what IN ('not_a_customer', 'erased')
    AND NOT decided_customers.customer_id IS NULL
) AS made
