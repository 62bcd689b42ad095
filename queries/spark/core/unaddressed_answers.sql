-- Made from queries/core/unaddressed_answers.sql by 'npm run spark'.
-- e9971c3e4e4637cf
WITH unaddressed AS (
  SELECT
    mails.message_id AS message_id,
    mails.sent_at AS sent_at
  FROM mails AS mails
  LEFT JOIN mail_writers AS mail_writers
    ON mail_writers.message_id = mails.message_id
  LEFT JOIN identities AS senders
    ON senders.address = mails.from_address
  WHERE
    COALESCE(senders.side = 'ours', mails.is_from_directory)
    AND NOT mails.names_directory
    AND mail_writers.address IS NULL
    AND CASE
      WHEN NOT mails.list_id IS NULL
      OR (
        (
          COALESCE(GET(mails.to_addresses, (
            1
          ) - 1), GET(mails.cc_addresses, (
            1
          ) - 1), '')
        ) RLIKE '(?d)^\\z|archiv|journal|backup'
      )
      THEN ARRAY_SIZE(
        FILTER(
          CONCAT(COALESCE(mails.to_addresses, ARRAY()), COALESCE(mails.cc_addresses, ARRAY())),
          address -> NOT COALESCE(
            address = ''
            OR address = mails.list_id
            OR REPLACE(address, '@', '.') = mails.list_id
            OR (
              (
                address
              ) RLIKE '(?d)^(mail-?)?(archiv|archives?|journal(ing)?|backup)[0-9]*@'
            ),
            FALSE
          )
        )
      ) = 0
    END
), theirs AS (
  SELECT
    mails.message_id AS message_id,
    mails.sent_at AS sent_at,
    identities.customer_key AS customer_key,
    identities.contact_key AS contact_key,
    COALESCE(message_roots.root_id, mails.message_id) AS root_id
  FROM mails AS mails
  LEFT JOIN mail_writers AS mail_writers
    ON mail_writers.message_id = mails.message_id
  INNER JOIN identities AS identities
    ON identities.address = COALESCE(mail_writers.address, mails.from_address)
    AND identities.side = 'theirs'
    AND NOT identities.customer_key IS NULL
  LEFT JOIN message_roots AS message_roots
    ON message_roots.message_id = mails.message_id
  WHERE
    COALESCE(mail_writers.kind, mails.kind) = 'human'
), answered AS (
  SELECT
    unaddressed.message_id AS message_id,
    theirs.customer_key AS customer_key,
    theirs.contact_key AS contact_key,
    theirs.message_id = message_parents.parent_id AS is_meant
  FROM unaddressed AS unaddressed
  INNER JOIN message_parents AS message_parents
    ON message_parents.message_id = unaddressed.message_id
  INNER JOIN message_roots AS message_roots
    ON message_roots.message_id = unaddressed.message_id
  INNER JOIN theirs AS theirs
    ON theirs.root_id = message_roots.root_id
    AND (
      theirs.sent_at <= unaddressed.sent_at
      OR theirs.message_id = message_parents.parent_id
    )
)
SELECT
  CAST(message_id AS BIGINT) AS message_id,
  CAST(customer_key AS BIGINT) AS customer_key,
  CAST(contact_key AS BIGINT) AS contact_key
FROM (
  SELECT DISTINCT
    answered.message_id AS message_id,
    answered.customer_key AS customer_key,
    answered.contact_key AS contact_key
  FROM answered AS answered
  LEFT JOIN (
    SELECT DISTINCT
      answered.message_id AS message_id
    FROM answered AS answered
    WHERE
      answered.is_meant
  ) AS meant
    ON meant.message_id = answered.message_id
  WHERE
    answered.is_meant OR meant.message_id IS NULL
) AS made
