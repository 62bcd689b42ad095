-- Made from queries/core/order_customers.sql by 'npm run spark'.
-- 1676ffab3a0c9d7e
WITH named AS (
  SELECT DISTINCT
    orders.customer_id AS named_as
  FROM imports_orders AS orders
  ANTI JOIN crm_customers AS crm_customers
    ON crm_customers.customer_id = orders.customer_id
), known AS (
  SELECT
    named.named_as AS named_as,
    surviving_customers.surviving_id AS customer_id,
    'merged' AS rule,
    1 AS place
  FROM named AS named
  INNER JOIN surviving_customers AS surviving_customers
    ON surviving_customers.customer_id = named.named_as
  UNION ALL
  SELECT
    named.named_as AS named_as,
    contacts.customer_id AS customer_id,
    'contact' AS contact,
    2 AS `2`
  FROM named AS named
  INNER JOIN contacts AS contacts
    ON contacts.contact_id = named.named_as
  UNION ALL
  SELECT
    named.named_as AS named_as,
    identities.customer_id AS customer_id,
    'address' AS address,
    3 AS `3`
  FROM named AS named
  INNER JOIN identities AS identities
    ON identities.address = named.named_as
  WHERE
    identities.rule IN ('contact', 'domain')
    OR (
      identities.rule IN ('mail_domain', 'mail_address')
      AND (
        EXISTS(
          SELECT
            1 AS found
          FROM imports_messages AS messages
        )
        OR EXISTS(
          SELECT
            1 AS found
          FROM imports_tickets AS tickets
        )
        OR EXISTS(
          SELECT
            1 AS found
          FROM imports_sends AS sends
        )
      )
    )
  UNION ALL
  SELECT
    named.named_as AS named_as,
    MIN(crm_customers.customer_id) AS _col_1,
    'name' AS name,
    4 AS `4`
  FROM named AS named
  INNER JOIN crm_customers AS crm_customers
    ON crm_customers.name = named.named_as
  GROUP BY
    named.named_as
  HAVING
    COUNT(*) = 1
), ranked AS (
  SELECT
    known.named_as AS named_as,
    known.customer_id AS customer_id,
    known.rule AS rule,
    ROW_NUMBER() OVER (
      PARTITION BY known.named_as
      ORDER BY known.place NULLS LAST, known.customer_id NULLS LAST
    ) AS place
  FROM known AS known
  WHERE
    NOT known.customer_id IS NULL
)
SELECT
  CAST(named_as AS STRING) AS named_as,
  CAST(customer_id AS STRING) AS customer_id,
  CAST(rule AS STRING) AS rule
FROM (
  SELECT
    ranked.named_as AS named_as,
    ranked.customer_id AS customer_id,
    ranked.rule AS rule
  FROM ranked AS ranked
  WHERE
    ranked.place = 1
) AS made
