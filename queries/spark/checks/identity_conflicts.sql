-- Made from queries/checks/identity_conflicts.sql by 'npm run spark'.
-- e8d7ec383aea4420
WITH contact_addresses AS (
  SELECT
    identities.mailbox AS mailbox,
    identities.side AS side,
    contacts.customer_id AS customer_id
  FROM (
    SELECT
      contacts.customer_id AS customer_id,
      EXPLODE(contacts.addresses) AS address
    FROM contacts AS contacts
  ) AS contacts
  INNER JOIN identities AS identities
    ON identities.address = contacts.address
  WHERE
    NOT contacts.customer_id IS NULL
), shared_mailboxes AS (
  SELECT
    contact_addresses.mailbox AS mailbox
  FROM contact_addresses AS contact_addresses
  GROUP BY
    contact_addresses.mailbox
  HAVING
    MIN(contact_addresses.customer_id) < MAX(contact_addresses.customer_id)
), named_customers AS (
  SELECT
    crm_customers.customer_id AS customer_id,
    crm_customers.name AS name,
    crm_customers.domain AS domain,
    LOWER(TRANSLATE(TRIM('                　' FROM crm_customers.name), 'Σİ', 'σi')) AS bare_name
  FROM crm_customers AS crm_customers
  WHERE
    crm_customers.domain <> '' AND crm_customers.name <> ''
), shared_names AS (
  SELECT
    named_customers.domain AS domain,
    named_customers.bare_name AS bare_name
  FROM named_customers AS named_customers
  GROUP BY
    named_customers.domain,
    named_customers.bare_name
  HAVING
    COUNT(*) > 1
)
SELECT
  CAST(conflict AS STRING) AS conflict,
  CAST(name AS STRING) AS name,
  CAST(customer_ids AS ARRAY<STRING>) AS customer_ids
FROM (
  SELECT
    'address at two customers' AS conflict,
    contact_addresses.mailbox AS name,
    ARRAY_SORT(
      NULLIF(
        TRANSFORM(COLLECT_SET(STRUCT(contact_addresses.customer_id AS item)), listed -> listed.item),
        ARRAY()
      )
    ) AS customer_ids
  FROM contact_addresses AS contact_addresses
  SEMI JOIN shared_mailboxes AS shared_mailboxes
    ON shared_mailboxes.mailbox = contact_addresses.mailbox
  GROUP BY
    contact_addresses.mailbox
  UNION ALL
  SELECT
    'address ours and theirs' AS `address ours and theirs`,
    contact_addresses.mailbox AS mailbox,
    ARRAY_SORT(
      NULLIF(
        TRANSFORM(COLLECT_SET(STRUCT(contact_addresses.customer_id AS item)), listed -> listed.item),
        ARRAY()
      )
    ) AS _col_2
  FROM contact_addresses AS contact_addresses
  WHERE
    contact_addresses.side = 'ours'
  GROUP BY
    contact_addresses.mailbox
  UNION ALL
  SELECT
    'domain at two customers' AS `domain at two customers`,
    customer_domains.domain AS domain,
    customer_domains.customer_ids AS customer_ids
  FROM customer_domains AS customer_domains
  WHERE
    customer_domains.customer_id IS NULL
  UNION ALL
  SELECT
    'customer twice' AS `customer twice`,
    MIN(named_customers.name) AS _col_1,
    ARRAY_SORT(
      NULLIF(
        TRANSFORM(COLLECT_LIST(STRUCT(named_customers.customer_id AS item)), listed -> listed.item),
        ARRAY()
      )
    ) AS _col_2
  FROM named_customers AS named_customers
  SEMI JOIN shared_names AS shared_names
    ON shared_names.domain = named_customers.domain
    AND shared_names.bare_name = named_customers.bare_name
  GROUP BY
    named_customers.domain,
    named_customers.bare_name
) AS made
