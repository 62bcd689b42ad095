-- Made from queries/core/own_names.sql by 'npm run spark'.
-- be3e6d9a76baa48f
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
), unknown AS (
  SELECT
    COUNT(*) AS known_count
  FROM known AS known
  HAVING
    COUNT(*) = 0
), named AS (
  SELECT
    mails.message_id AS message_id,
    mails.list_id AS list_id,
    EXPLODE(
      ARRAY_COMPACT(
        ARRAY_DISTINCT(
          CONCAT(
            COALESCE(ARRAY(mails.from_address), ARRAY()),
            COALESCE(mails.to_addresses, ARRAY()),
            COALESCE(mails.cc_addresses, ARRAY())
          )
        )
      )
    ) AS address
  FROM mails AS mails
  CROSS JOIN unknown AS unknown
), candidates AS (
  SELECT
    CASE
      WHEN freemail_domains.domain IS NULL
      THEN SPLIT_PART(named.address, '@', -1)
      ELSE named.address
    END AS name,
    COUNT(DISTINCT named.message_id) AS mail_count
  FROM named AS named
  LEFT JOIN freemail_domains AS freemail_domains
    ON freemail_domains.domain = SPLIT_PART(named.address, '@', -1)
  WHERE
    named.address <> ''
    AND NOT COALESCE(named.list_id IN (named.address, REPLACE(named.address, '@', '.')), FALSE)
  GROUP BY
    CASE
      WHEN freemail_domains.domain IS NULL
      THEN SPLIT_PART(named.address, '@', -1)
      ELSE named.address
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
