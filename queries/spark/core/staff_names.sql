-- Made from queries/core/staff_names.sql by 'npm run spark'.
-- c52789ac85bd30ae
WITH owners AS (
  SELECT
    contracts.person_id AS name
  FROM contracts AS contracts
  UNION
  SELECT
    activities.person_id AS name
  FROM activities AS activities
  UNION
  SELECT
    tickets.person_id AS name
  FROM tickets AS tickets
  UNION
  SELECT
    crm_customers.owner_person_id AS name
  FROM crm_customers AS crm_customers
), sent AS (
  SELECT DISTINCT
    NULLIF(messages.from_name, '') AS name,
    messages.from_address AS address,
    SPLIT_PART(messages.from_address, '@', -1) AS domain
  FROM imports_messages AS messages
  CROSS JOIN settings AS settings
  WHERE
    (
      CASE
        WHEN (
          messages.sent_at_rule
        ) = 'received'
        AND (
          messages.dated_at
        ) >= CAST('1980-01-02' AS TIMESTAMP_NTZ)
        AND (
          messages.dated_at
        ) < (
          messages.sent_at
        ) - INTERVAL '7' DAY
        THEN (
          messages.dated_at
        )
        ELSE (
          messages.sent_at
        )
      END
    ) < settings.as_of_at
), senders AS (
  SELECT
    sent.name AS name,
    sent.address AS address
  FROM sent AS sent
  SEMI JOIN own_names AS own_names
    ON own_names.name = sent.address
  UNION
  SELECT
    sent.name AS name,
    sent.address AS address
  FROM sent AS sent
  SEMI JOIN own_names AS own_names
    ON own_names.name = sent.domain
), named_senders AS (
  SELECT
    senders.name AS name,
    senders.address AS address,
    COUNT(senders.name) OVER (PARTITION BY senders.address) AS name_count
  FROM senders AS senders
)
SELECT
  CAST(name AS STRING) AS name,
  CAST(address AS STRING) AS address,
  CAST(rule AS STRING) AS rule
FROM (
  SELECT
    people.name AS name,
    people.email AS address,
    'people' AS rule
  FROM people AS people
  WHERE
    NOT people.is_mailbox AND NOT COALESCE(people.name, people.email) IS NULL
  UNION
  SELECT
    CASE WHEN NOT CONTAINS(owners.name, '@') THEN owners.name END AS name,
    CASE WHEN CONTAINS(owners.name, '@') THEN owners.name END AS address,
    'owners' AS rule
  FROM owners AS owners
  WHERE
    (
      (
        owners.name
      ) RLIKE '(?d)^\\pL[\\pL.,\' -]+\\z'
    )
    OR CONTAINS(owners.name, '@')
  UNION
  SELECT
    CASE WHEN named_senders.name_count <= 20 THEN named_senders.name END AS name,
    named_senders.address AS address,
    CASE WHEN named_senders.name_count <= 3 THEN 'senders' ELSE 'shared' END AS rule
  FROM named_senders AS named_senders
  ANTI JOIN people AS people
    ON people.email = named_senders.address
    AND people.is_mailbox
    AND named_senders.name = people.name
  ANTI JOIN contacts AS contacts
    ON contacts.name = named_senders.name
  WHERE
    named_senders.address <> ''
) AS made
