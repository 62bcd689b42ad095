-- Made from queries/core/numbers_without_zeros.sql by 'npm run spark'.
-- 54f31106d1c7d6db
WITH named AS (
  SELECT
    orders.customer_id AS customer_id
  FROM imports_orders AS orders
  UNION
  SELECT
    contracts.customer_id AS customer_id
  FROM imports_contracts AS contracts
  UNION
  SELECT
    contacts.customer_id AS customer_id
  FROM imports_contacts AS contacts
  UNION
  SELECT
    activities.customer_id AS customer_id
  FROM imports_activities AS activities
  UNION
  SELECT
    tickets.customer_id AS customer_id
  FROM imports_tickets AS tickets
  UNION
  SELECT
    trials.customer_id AS customer_id
  FROM imports_trials AS trials
), known AS (
  SELECT DISTINCT
    customers.customer_id AS customer_id,
    TRIM(LEADING '0' FROM customers.customer_id) AS digits
  FROM imports_customers AS customers
  WHERE
    (
      (
        customers.customer_id
      ) RLIKE '(?d)^[0-9]+\\z'
    )
)
SELECT
  CAST(customer_id AS STRING) AS customer_id,
  CAST(crm_id AS STRING) AS crm_id
FROM (
  SELECT
    named.customer_id AS customer_id,
    MAX(known.customer_id) AS crm_id
  FROM named AS named
  ANTI JOIN known AS same
    ON same.customer_id = named.customer_id
  INNER JOIN known AS known
    ON known.digits = TRIM(LEADING '0' FROM named.customer_id)
  WHERE
    (
      (
        named.customer_id
      ) RLIKE '(?d)^[0-9]+\\z'
    )
  GROUP BY
    named.customer_id
  HAVING
    COUNT(*) = 1
) AS made
