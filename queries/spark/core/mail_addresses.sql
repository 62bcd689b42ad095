-- Made from queries/core/mail_addresses.sql by 'npm run spark'.
-- ae484efb049106f3
WITH roles AS (
  SELECT
    mails.message_id AS message_id,
    'from' AS role,
    mails.from_address AS address
  FROM mails AS mails
  UNION ALL
  SELECT
    mails.message_id AS message_id,
    'to' AS role,
    EXPLODE(ARRAY_COMPACT(ARRAY_DISTINCT(mails.to_addresses))) AS address
  FROM mails AS mails
  UNION ALL
  SELECT
    mails.message_id AS message_id,
    'cc' AS role,
    EXPLODE(ARRAY_COMPACT(ARRAY_DISTINCT(mails.cc_addresses))) AS address
  FROM mails AS mails
)
SELECT
  CAST(message_id AS BIGINT) AS message_id,
  CAST(role AS STRING) AS role,
  CAST(address AS STRING) AS address,
  CAST(domain AS STRING) AS domain
FROM (
  SELECT
    roles.message_id AS message_id,
    roles.role AS role,
    roles.address AS address,
    SPLIT_PART(roles.address, '@', -1) AS domain
  FROM roles AS roles
  WHERE
    roles.address <> ''
) AS made
