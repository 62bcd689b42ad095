-- Made from queries/core/contacts_to_call.sql by 'npm run spark'.
-- 891fabd934662272
WITH last_words AS (
  SELECT
    exchanges.contact_key AS contact_key,
    MAX(exchanges.sent_at) AS last_at
  FROM exchanges AS exchanges
  GROUP BY
    exchanges.contact_key
), ranked AS (
  SELECT
    contacts.customer_id AS customer_id,
    contacts.name AS name,
    contacts.email AS email,
    contacts.phone AS phone,
    ROW_NUMBER() OVER (
      PARTITION BY contacts.customer_id
      ORDER BY last_words.last_at DESC, contacts.contact_id NULLS LAST
    ) AS place
  FROM contacts AS contacts
  LEFT JOIN last_words AS last_words
    ON last_words.contact_key = KEY_OF(contacts.contact_id)
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
