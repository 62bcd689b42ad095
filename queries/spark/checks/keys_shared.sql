-- Made from queries/checks/keys_shared.sql by 'npm run spark'.
-- 32501ce43b01ff19
WITH named AS (
  SELECT
    'message' AS kind,
    messages.message_key AS key,
    messages.message_id AS name
  FROM imports_messages AS messages
  SEMI JOIN (
    SELECT
      repeated_ids.message_key AS message_key
    FROM repeated_ids AS repeated_ids
    WHERE
      repeated_ids.table_name = 'messages'
  ) AS repeated
    ON repeated.message_key = messages.message_key
  UNION ALL
  SELECT
    'customer' AS customer,
    customer_keys.customer_key AS customer_key,
    customer_keys.customer_id AS customer_id
  FROM customer_keys AS customer_keys
  SEMI JOIN (
    SELECT
      customer_keys.customer_key AS customer_key
    FROM customer_keys AS customer_keys
    GROUP BY
      customer_keys.customer_key
    HAVING
      COUNT(*) > 1
  ) AS repeated
    ON repeated.customer_key = customer_keys.customer_key
  UNION ALL
  SELECT
    'address' AS address,
    identities.address_key AS address_key,
    identities.address AS address
  FROM identities AS identities
  SEMI JOIN (
    SELECT
      identities.address_key AS address_key
    FROM identities AS identities
    GROUP BY
      identities.address_key
    HAVING
      COUNT(*) > 1
  ) AS repeated
    ON repeated.address_key = identities.address_key
  UNION ALL
  SELECT
    'contact' AS contact,
    identities.contact_key AS contact_key,
    COALESCE(identities.contact_id, identities.mailbox) AS _col_2
  FROM identities AS identities
  WHERE
    identities.side = 'theirs'
  UNION ALL
  SELECT
    'person' AS person,
    people.person_key AS person_key,
    people.person_id AS person_id
  FROM people AS people
)
SELECT
  CAST(kind AS STRING) AS kind,
  CAST(key AS BIGINT) AS key,
  CAST(first_name AS STRING) AS first_name,
  CAST(last_name AS STRING) AS last_name
FROM (
  SELECT
    named.kind AS kind,
    named.key AS key,
    MIN(named.name) AS first_name,
    MAX(named.name) AS last_name
  FROM named AS named
  GROUP BY
    named.kind,
    named.key
  HAVING
    MIN(named.name) < MAX(named.name)
) AS made
