-- Made from queries/core/people.sql by 'npm run spark'.
-- cda3003678329d56
SELECT
  CAST(person_id AS STRING) AS person_id,
  CAST(person_key AS BIGINT) AS person_key,
  CAST(name AS STRING) AS name,
  CAST(email AS STRING) AS email,
  CAST(role AS STRING) AS role,
  CAST(since_on AS DATE) AS since_on,
  CAST(until_on AS DATE) AS until_on,
  CAST(is_mailbox AS BOOLEAN) AS is_mailbox
FROM (
  SELECT
    people.person_id AS person_id,
    KEY_OF(people.person_id) AS person_key,
    people.name AS name,
    people.email AS email,
    people.role AS role,
    people.since_on AS since_on,
    people.until_on AS until_on,
    (
      (
        COALESCE(people.role, '')
      ) RLIKE '(?d)(?iu)mailbox|postfach'
    ) AS is_mailbox
  FROM imports_people AS people
  ANTI JOIN older_rows AS older_rows
    ON older_rows.table_name = 'people' AND older_rows.table_row = people.rowid
  CROSS JOIN settings AS settings
  WHERE
    people.since_on IS NULL OR people.since_on <= settings.as_of_on
) AS made
