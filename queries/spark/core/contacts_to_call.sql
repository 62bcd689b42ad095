-- Made from queries/core/contacts_to_call.sql by 'npm run spark'.
-- 9aa23b5ee448b4c1
WITH last_words AS (
  SELECT
    exchanges.contact_key AS contact_key,
    MAX(exchanges.sent_at) AS last_at
  FROM exchanges AS exchanges
  GROUP BY
    exchanges.contact_key
), known AS (
  SELECT
    contacts.customer_id AS customer_id,
    contacts.contact_id AS contact_id,
    contacts.name AS name,
    contacts.email AS email,
    contacts.phone AS phone,
    KEY_OF(contacts.contact_id) AS contact_key
  FROM contacts AS contacts
  UNION ALL
  SELECT
    identities.customer_id AS customer_id,
    MIN(identities.address) AS contact_id,
    NULL AS name,
    MIN(identities.address) AS email,
    NULL AS phone,
    identities.contact_key AS contact_key
  FROM identities AS identities
  ANTI JOIN contacts AS contacts
    ON contacts.customer_id = identities.customer_id
  WHERE
    identities.side = 'theirs' AND NOT identities.customer_id IS NULL
  GROUP BY
    identities.customer_id,
    identities.contact_key
), ranked AS (
  SELECT
    known.customer_id AS customer_id,
    known.name AS name,
    known.email AS email,
    known.phone AS phone,
    ROW_NUMBER() OVER (
      PARTITION BY known.customer_id
      ORDER BY last_words.last_at DESC, known.contact_id NULLS LAST
    ) AS place
  FROM known AS known
  LEFT JOIN last_words AS last_words
    ON last_words.contact_key = known.contact_key
)
SELECT
  CAST(customer_id AS STRING) AS customer_id,
  CAST(name AS STRING) AS name,
  CAST(email AS STRING) AS email,
  CAST(phone AS STRING) AS phone
FROM (
  SELECT
    ranked.customer_id AS customer_id,
    ranked.name AS name,
    ranked.email AS email,
    ranked.phone AS phone
  FROM ranked AS ranked
  WHERE
    ranked.place = 1
) AS made
