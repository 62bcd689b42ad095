-- Made from queries/core/decided_customers.sql by 'npm run spark'.
-- f18644df5136ebab
WITH holding AS (
  SELECT
    holding_decisions.decision_id AS decision_id,
    holding_decisions.what AS what,
    holding_decisions.other_customer AS other_customer,
    holding_decisions.order_id AS order_id,
    CASE WHEN holding_decisions.order_id IS NULL THEN holding_decisions.customer END AS customer
  FROM holding_decisions AS holding_decisions
  WHERE
    NOT COALESCE(holding_decisions.customer, holding_decisions.order_id) IS NULL
), wanted AS (
  SELECT
    holding.customer AS text
  FROM holding AS holding
  WHERE
    NOT holding.customer IS NULL
  UNION
  SELECT
    holding.other_customer AS other_customer
  FROM holding AS holding
  WHERE
    NOT holding.other_customer IS NULL
), candidates AS (
  SELECT
    customers.customer_id AS text,
    customers.customer_id AS customer_id,
    1 AS place
  FROM imports_customers AS customers
  UNION ALL
  SELECT
    contracts.customer_id AS customer_id,
    contracts.customer_id AS customer_id,
    1 AS `1`
  FROM imports_contracts AS contracts
  UNION ALL
  SELECT
    orders.customer_id AS customer_id,
    orders.customer_id AS customer_id,
    1 AS `1`
  FROM imports_orders AS orders
  SEMI JOIN wanted AS wanted
    ON wanted.text = orders.customer_id
  UNION ALL
  SELECT
    contacts.customer_id AS customer_id,
    contacts.customer_id AS customer_id,
    1 AS `1`
  FROM imports_contacts AS contacts
  UNION ALL
  SELECT
    activities.customer_id AS customer_id,
    activities.customer_id AS customer_id,
    1 AS `1`
  FROM imports_activities AS activities
  UNION ALL
  SELECT
    tickets.customer_id AS customer_id,
    tickets.customer_id AS customer_id,
    1 AS `1`
  FROM imports_tickets AS tickets
  UNION ALL
  SELECT
    customers.name AS name,
    customers.customer_id AS customer_id,
    2 AS `2`
  FROM imports_customers AS customers
  UNION ALL
  SELECT
    contacts.email AS email,
    contacts.customer_id AS customer_id,
    3 AS `3`
  FROM imports_contacts AS contacts
  UNION ALL
  SELECT
    TRIM(LEADING '0' FROM customers.customer_id) AS _col_0,
    customers.customer_id AS customer_id,
    4 AS `4`
  FROM imports_customers AS customers
  WHERE
    STARTSWITH(customers.customer_id, '0')
), found AS (
  SELECT
    wanted.text AS text,
    candidates.place AS place,
    MIN(candidates.customer_id) AS customer_id
  FROM wanted AS wanted
  INNER JOIN candidates AS candidates
    ON candidates.text = wanted.text
  WHERE
    NOT candidates.customer_id IS NULL
  GROUP BY
    wanted.text,
    candidates.place
  HAVING
    COUNT(DISTINCT candidates.customer_id) = 1
), known AS (
  SELECT
    wanted.text AS text,
    COALESCE(
      MIN_BY(
        found.customer_id,
        CASE
          WHEN NOT (
            found.customer_id
          ) IS NULL
          THEN NAMED_STRUCT(
            'column_0',
            (
              found.place
            ) IS NULL,
            'column_1',
            found.place,
            'column_2',
            (
              found.customer_id
            ) IS NULL,
            'column_3',
            found.customer_id
          )
        END
      ),
      CASE
        WHEN CONTAINS(wanted.text, '.')
        THEN LOWER(TRANSLATE(wanted.text, 'Σİ', 'σi'))
      END
    ) AS customer_id,
    COUNT(found.text) > 0 AS is_named
  FROM wanted AS wanted
  LEFT JOIN found AS found
    ON found.text = wanted.text
  GROUP BY
    wanted.text
), ordering AS (
  SELECT
    orders.order_id AS order_id,
    MAX(orders.customer_id) AS customer_id
  FROM imports_orders AS orders
  SEMI JOIN holding AS holding
    ON holding.order_id = orders.order_id
  GROUP BY
    orders.order_id
)
SELECT
  CAST(decision_id AS INT) AS decision_id,
  CAST(what AS STRING) AS what,
  CAST(customer_id AS STRING) AS customer_id,
  CAST(is_named AS BOOLEAN) AS is_named,
  CAST(other_customer_id AS STRING) AS other_customer_id
FROM (
  SELECT
    holding.decision_id AS decision_id,
    holding.what AS what,
    COALESCE(ordering.customer_id, known.customer_id) AS customer_id,
    NOT ordering.customer_id IS NULL OR COALESCE(known.is_named, FALSE) AS is_named,
    others.customer_id AS other_customer_id
  FROM holding AS holding
  LEFT JOIN ordering AS ordering
    ON ordering.order_id = holding.order_id
  LEFT JOIN known AS known
    ON known.text = holding.customer
  LEFT JOIN known AS others
    ON others.text = holding.other_customer
) AS made
