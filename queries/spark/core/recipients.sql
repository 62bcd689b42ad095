-- Made from queries/core/recipients.sql by 'npm run spark'.
-- 3f4888aadba1482b
WITH addressed AS (
  SELECT
    mails.message_id AS message_id,
    mails.to_addresses AS to_addresses,
    mails.cc_addresses AS cc_addresses,
    ARRAY_SIZE(mails.to_addresses) + ARRAY_SIZE(mails.cc_addresses) AS recipient_count
  FROM mails AS mails
), single AS (
  SELECT
    addressed.message_id AS message_id,
    CASE WHEN ARRAY_SIZE(addressed.to_addresses) = 1 THEN 'to' ELSE 'cc' END AS role,
    COALESCE(GET(addressed.to_addresses, (
      1
    ) - 1), GET(addressed.cc_addresses, (
      1
    ) - 1)) AS address
  FROM addressed AS addressed
  WHERE
    addressed.recipient_count = 1
), several AS (
  SELECT
    addressed.message_id AS message_id,
    'to' AS role,
    EXPLODE(addressed.to_addresses) AS address
  FROM addressed AS addressed
  WHERE
    addressed.recipient_count > 1
  UNION ALL
  SELECT
    addressed.message_id AS message_id,
    'cc' AS role,
    EXPLODE(addressed.cc_addresses) AS address
  FROM addressed AS addressed
  WHERE
    addressed.recipient_count > 1
), theirs AS (
  SELECT
    identities.address AS address,
    identities.customer_key AS customer_key,
    identities.contact_key AS contact_key
  FROM identities AS identities
  WHERE
    identities.side = 'theirs'
), every_recipient AS (
  SELECT
    single.message_id AS message_id,
    single.role AS role,
    theirs.customer_key AS customer_key,
    theirs.contact_key AS contact_key,
    TRUE AS is_first
  FROM single AS single
  INNER JOIN theirs AS theirs
    ON theirs.address = single.address
  UNION ALL
  SELECT
    several.message_id AS message_id,
    MAX(several.role) AS role,
    theirs.customer_key AS customer_key,
    theirs.contact_key AS contact_key,
    ROW_NUMBER() OVER (
      PARTITION BY several.message_id, theirs.customer_key
      ORDER BY theirs.contact_key NULLS LAST
    ) = 1 AS is_first
  FROM several AS several
  INNER JOIN theirs AS theirs
    ON theirs.address = several.address
  GROUP BY
    several.message_id,
    theirs.customer_key,
    theirs.contact_key
  UNION ALL
  SELECT
    unaddressed_answers.message_id AS message_id,
    'to' AS role,
    unaddressed_answers.customer_key AS customer_key,
    unaddressed_answers.contact_key AS contact_key,
    ROW_NUMBER() OVER (
      PARTITION BY unaddressed_answers.message_id, unaddressed_answers.customer_key
      ORDER BY unaddressed_answers.contact_key NULLS LAST
    ) = 1 AS is_first
  FROM unaddressed_answers AS unaddressed_answers
  UNION ALL
  SELECT
    recorded_messages.message_id AS message_id,
    'to' AS role,
    recorded_messages.customer_key AS customer_key,
    recorded_messages.contact_key AS contact_key,
    TRUE AS is_first
  FROM recorded_messages AS recorded_messages
  WHERE
    recorded_messages.direction = 'outbound'
)
SELECT
  CAST(message_id AS BIGINT) AS message_id,
  CAST(role AS STRING) AS role,
  CAST(customer_key AS BIGINT) AS customer_key,
  CAST(contact_key AS BIGINT) AS contact_key,
  CAST(is_first AS BOOLEAN) AS is_first
FROM (
  SELECT
    every_recipient.message_id AS message_id,
    CAST(every_recipient.role AS STRING) AS role,
    every_recipient.customer_key AS customer_key,
    every_recipient.contact_key AS contact_key,
    every_recipient.is_first AS is_first
  FROM every_recipient AS every_recipient
) AS made
