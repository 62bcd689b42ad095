-- Made from queries/core/own_names.sql by 'npm run spark'.
-- c9280bb17ab102fa
WITH known AS (
  SELECT
    EXPLODE(settings.own_domains) AS name,
    'configured' AS rule
  FROM settings AS settings
  UNION ALL
  SELECT
    EXPLODE(settings.own_addresses) AS name,
    'configured' AS rule
  FROM settings AS settings
  UNION ALL
  SELECT
    people.email AS name,
    'people' AS rule
  FROM people AS people
  WHERE
    NOT people.email IS NULL
  UNION ALL
  SELECT DISTINCT
    SPLIT_PART(people.email, '@', -1) AS name,
    'people' AS rule
  FROM people AS people
  ANTI JOIN freemail_domains AS freemail_domains
    ON freemail_domains.domain = SPLIT_PART(people.email, '@', -1)
  WHERE
    NOT people.email IS NULL
), candidates AS (
  SELECT
    CASE
      WHEN freemail_domains.domain IS NULL
      THEN mail_addresses.domain
      ELSE mail_addresses.address
    END AS name,
    COUNT(DISTINCT mail_addresses.message_id) AS mail_count
  FROM mail_addresses AS mail_addresses
  INNER JOIN (
    SELECT
      mails.message_id AS message_id,
      mails.list_id AS list_id
    FROM mails AS mails
  ) AS listed
    ON listed.message_id = mail_addresses.message_id
  LEFT JOIN freemail_domains AS freemail_domains
    ON freemail_domains.domain = mail_addresses.domain
  WHERE
    (
      SELECT
        COUNT(*) AS _col_0
      FROM known AS known
    ) = 0
    AND NOT COALESCE(
      listed.list_id IN (mail_addresses.address, REPLACE(mail_addresses.address, '@', '.')),
      FALSE
    )
  GROUP BY
    CASE
      WHEN freemail_domains.domain IS NULL
      THEN mail_addresses.domain
      ELSE mail_addresses.address
    END
), organisers AS (
  SELECT
    CASE
      WHEN freemail_domains.domain IS NULL
      THEN SPLIT_PART(meetings.address, '@', -1)
      ELSE meetings.address
    END AS name,
    COUNT(*) AS meeting_count,
    SUM(COUNT(*)) OVER () AS all_count
  FROM (
    SELECT
      GET(activities.addresses, (
        1
      ) - 1) AS address
    FROM imports_activities AS activities
    CROSS JOIN settings AS settings
    WHERE
      activities.occurred_at < settings.as_of_at
  ) AS meetings
  LEFT JOIN freemail_domains AS freemail_domains
    ON freemail_domains.domain = SPLIT_PART(meetings.address, '@', -1)
  WHERE
    NOT meetings.address IS NULL
    AND (
      SELECT
        COUNT(*) AS _col_0
      FROM mails AS mails
    ) + (
      SELECT
        COUNT(*) AS _col_0
      FROM known AS known
    ) = 0
  GROUP BY
    CASE
      WHEN freemail_domains.domain IS NULL
      THEN SPLIT_PART(meetings.address, '@', -1)
      ELSE meetings.address
    END
), inferred AS (
  SELECT
    candidates.name AS name,
    'inferred' AS rule
  FROM candidates AS candidates
  WHERE
    candidates.mail_count * 2 > (
      SELECT
        COUNT(*) AS _col_0
      FROM mails AS mails
    )
  ORDER BY
    candidates.mail_count DESC,
    candidates.name NULLS LAST
  LIMIT 1
)
SELECT
  CAST(name AS STRING) AS name,
  CAST(rule AS STRING) AS rule
FROM (
  SELECT
    LOWER(TRANSLATE(own.name, 'Σİ', 'σi')) AS name,
    MIN(own.rule) AS rule
  FROM (
    SELECT
      known.name AS name,
      known.rule AS rule
    FROM known AS known
    UNION ALL
    SELECT
      inferred.name AS name,
      inferred.rule AS rule
    FROM inferred AS inferred
    UNION ALL
    SELECT
      organisers.name AS name,
      'inferred' AS rule
    FROM organisers AS organisers
    WHERE
      organisers.meeting_count * 2 > organisers.all_count
  ) AS own
  GROUP BY
    LOWER(TRANSLATE(own.name, 'Σİ', 'σi'))
) AS made
