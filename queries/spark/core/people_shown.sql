-- Made from queries/core/people_shown.sql by 'npm run spark'.
-- cb808da26fab063b
WITH counted AS (
  SELECT DISTINCT
    'answers' AS figure,
    messages.person_key AS person_key
  FROM counted_waits AS counted_waits
  INNER JOIN messages AS messages
    ON messages.message_id = counted_waits.answer_message_id
  CROSS JOIN settings AS settings
  WHERE
    settings.people_shown <> 'none'
    AND counted_waits.outcome = 'answered'
    AND counted_waits.opened_on > settings.as_of_on - INTERVAL '12' MONTH
  UNION ALL
  SELECT DISTINCT
    'voices' AS voices,
    customer_voices.our_person_key AS our_person_key
  FROM customer_voices AS customer_voices
  CROSS JOIN settings AS settings
  WHERE
    settings.people_shown <> 'none' AND NOT customer_voices.our_person_key IS NULL
  UNION ALL
  SELECT DISTINCT
    'owners' AS owners,
    people.person_key AS person_key
  FROM customer_owners AS customer_owners
  INNER JOIN people AS people
    ON people.person_key = customer_owners.person_key
  CROSS JOIN settings AS settings
  WHERE
    COALESCE(people.until_on >= settings.as_of_on, TRUE)
    AND (
      settings.people_shown = 'names'
      OR (
        settings.people_shown = 'roles' AND NOT people.is_mailbox
      )
    )
), named AS (
  SELECT
    counted.figure AS figure,
    counted.person_key AS person_key,
    CASE settings.people_shown
      WHEN 'names'
      THEN COALESCE(people.name, people.email, people.person_id)
      ELSE COALESCE(people.role, '')
    END AS people_name
  FROM counted AS counted
  INNER JOIN people AS people
    ON people.person_key = counted.person_key
  CROSS JOIN settings AS settings
), groups AS (
  SELECT
    named.figure AS figure,
    named.people_name AS people_name,
    COUNT(*) AS people_count
  FROM named AS named
  GROUP BY
    named.figure,
    named.people_name
), ranked AS (
  SELECT
    groups.figure AS figure,
    groups.people_name AS people_name,
    groups.people_count AS people_count,
    COALESCE(
      SUM(groups.people_count) OVER (
        PARTITION BY groups.figure
        ORDER BY groups.people_count NULLS LAST, groups.people_name NULLS LAST
        rows BETWEEN UNBOUNDED preceding AND 1 preceding
      ),
      0
    ) AS smaller_count
  FROM groups AS groups
), placed AS (
  SELECT
    ranked.figure AS figure,
    ranked.people_name AS people_name,
    CASE
      WHEN settings.people_shown = 'names'
      THEN ranked.people_name
      WHEN ranked.people_name = '' OR ranked.people_count < settings.minimum_group
      THEN ''
      WHEN ranked.smaller_count BETWEEN 1 AND settings.minimum_group - 1
      THEN ''
      ELSE ranked.people_name
    END AS shown_name
  FROM ranked AS ranked
  CROSS JOIN settings AS settings
), shown AS (
  SELECT
    named.figure AS figure,
    named.person_key AS person_key,
    placed.shown_name AS shown_name,
    COUNT(*) OVER (PARTITION BY named.figure, placed.shown_name) AS people_count
  FROM named AS named
  INNER JOIN placed AS placed
    ON placed.figure = named.figure AND placed.people_name = named.people_name
)
SELECT
  CAST(figure AS STRING) AS figure,
  CAST(person_key AS BIGINT) AS person_key,
  CAST(shown_name AS STRING) AS shown_name
FROM (
  SELECT
    shown.figure AS figure,
    shown.person_key AS person_key,
    CASE
      WHEN settings.people_shown = 'names' OR shown.people_count >= settings.minimum_group
      THEN shown.shown_name
    END AS shown_name
  FROM shown AS shown
  CROSS JOIN settings AS settings
) AS made
