-- Made from queries/core/mailboxes.sql by 'npm run spark'.
-- 6925219cfb85ff1f
WITH filed AS (
  SELECT
    messages.from_address AS from_address,
    messages.to_addresses AS to_addresses,
    messages.cc_addresses AS cc_addresses,
    messages.kind AS kind,
    messages.folder_role AS folder_role,
    COALESCE(messages.mailbox, files.source, files.path) AS mailbox
  FROM imports_messages AS messages
  INNER JOIN imports_files AS files
    ON files.file_id = messages.file_id
), named_alike AS (
  SELECT
    filed.mailbox AS mailbox,
    filed.from_address AS from_address,
    filed.to_addresses AS to_addresses,
    filed.cc_addresses AS cc_addresses,
    COUNT(*) AS mail_count,
    BOOL_OR(COALESCE(filed.folder_role = 'sent', FALSE)) AS is_sent,
    BOOL_OR(filed.kind = 'human') AS has_people
  FROM filed AS filed
  GROUP BY
    filed.mailbox,
    filed.from_address,
    filed.to_addresses,
    filed.cc_addresses
), counted AS (
  SELECT
    named_alike.mailbox AS mailbox,
    SUM(named_alike.mail_count) AS mail_count,
    BOOL_OR(named_alike.is_sent) AS is_sent,
    BOOL_OR(named_alike.has_people) AS has_people
  FROM named_alike AS named_alike
  GROUP BY
    named_alike.mailbox
), named AS (
  SELECT
    named_alike.mailbox AS mailbox,
    named_alike.mail_count AS mail_count,
    EXPLODE(
      ARRAY_COMPACT(
        ARRAY_DISTINCT(
          CONCAT(
            COALESCE(ARRAY(named_alike.from_address), ARRAY()),
            COALESCE(named_alike.to_addresses, ARRAY()),
            COALESCE(named_alike.cc_addresses, ARRAY())
          )
        )
      )
    ) AS address
  FROM named_alike AS named_alike
), ours AS (
  SELECT
    named.mailbox AS mailbox,
    identities.mailbox AS owner_address,
    SUM(named.mail_count) AS mail_count
  FROM named AS named
  INNER JOIN identities AS identities
    ON identities.address = named.address AND identities.side = 'ours'
  GROUP BY
    named.mailbox,
    identities.mailbox
), owners AS (
  SELECT
    ours.mailbox AS mailbox,
    MAX_BY(
      ours.owner_address,
      CASE
        WHEN NOT (
          ours.owner_address
        ) IS NULL
        THEN NAMED_STRUCT(
          'column_0',
          (
            ours.mail_count
          ) IS NULL,
          'column_1',
          ours.mail_count,
          'column_2',
          (
            ours.owner_address
          ) IS NULL,
          'column_3',
          ours.owner_address
        )
      END
    ) AS owner_address
  FROM ours AS ours
  INNER JOIN counted AS counted
    ON counted.mailbox = ours.mailbox
  WHERE
    ours.mail_count * 2 > counted.mail_count
  GROUP BY
    ours.mailbox
)
SELECT
  CAST(mailbox AS STRING) AS mailbox,
  CAST(source_name AS STRING) AS source_name,
  CAST(owner_address AS STRING) AS owner_address,
  CAST(is_sent AS BOOLEAN) AS is_sent,
  CAST(has_people AS BOOLEAN) AS has_people
FROM (
  SELECT
    counted.mailbox AS mailbox,
    MIN(counted.mailbox) OVER (
      PARTITION BY COALESCE(
        owners.owner_address,
        CASE
          WHEN counted.mail_count < 10
          THEN REGEXP_REPLACE(counted.mailbox, '(?d)[^/]*\\z', '')
          ELSE REGEXP_REPLACE(counted.mailbox, '(?d)[0-9]+', '')
        END
      ), counted.is_sent
    ) AS source_name,
    owners.owner_address AS owner_address,
    counted.is_sent AS is_sent,
    counted.has_people AS has_people
  FROM counted AS counted
  LEFT JOIN owners AS owners
    ON owners.mailbox = counted.mailbox
) AS made
