-- Made from queries/checks/customers_only_named.sql by 'npm run spark'.
-- 02a579ced3a6a082
WITH named AS (
  SELECT
    orders.customer_id AS customer_id,
    'order' AS what,
    orders.value AS value
  FROM orders AS orders
  UNION ALL
  SELECT
    tickets.customer_id AS customer_id,
    'ticket' AS ticket,
    NULL AS _col_2
  FROM tickets AS tickets
  UNION ALL
  SELECT
    activities.customer_id AS customer_id,
    'activity' AS activity,
    NULL AS _col_2
  FROM activities AS activities
)
SELECT
  CAST(customer_id AS STRING) AS customer_id,
  CAST(order_count AS BIGINT) AS order_count,
  CAST(ticket_count AS BIGINT) AS ticket_count,
  CAST(activity_count AS BIGINT) AS activity_count,
  CAST(order_value AS DECIMAL(38, 2)) AS order_value
FROM (
  SELECT
    named.customer_id AS customer_id,
    COUNT(*) FILTER(WHERE
      named.what = 'order') AS order_count,
    COUNT(*) FILTER(WHERE
      named.what = 'ticket') AS ticket_count,
    COUNT(*) FILTER(WHERE
      named.what = 'activity') AS activity_count,
    COALESCE(SUM(named.value), 0) AS order_value
  FROM named AS named
  ANTI JOIN imports_customers AS customers
    ON customers.customer_id = named.customer_id
  WHERE
    NOT named.customer_id IS NULL
    AND EXISTS(
      SELECT
        1 AS `1`
      FROM crm_customers AS crm_customers
    )
  GROUP BY
    named.customer_id
) AS made
