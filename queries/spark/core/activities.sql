-- Made from queries/core/activities.sql by 'npm run spark'.
-- 5fca849fd32736a9
WITH newest AS (
  SELECT
    activities.rowid AS rowid,
    activities.activity_id AS activity_id,
    activities.customer_id AS customer_id,
    activities.contact_id AS contact_id,
    activities.related_id AS related_id,
    activities.person_id AS person_id,
    activities.kind AS kind,
    activities.direction AS direction,
    activities.occurred_at AS occurred_at,
    activities.is_day_only AS is_day_only,
    activities.subject AS subject,
    activities.phone AS phone,
    activities.addresses AS addresses,
    activities.declined_addresses AS declined_addresses,
    activities.file_id AS file_id,
    activities.line AS line
  FROM imports_activities AS activities
  ANTI JOIN older_rows AS older_rows
    ON older_rows.table_name = 'activities' AND older_rows.table_row = activities.rowid
  CROSS JOIN settings AS settings
  WHERE
    activities.occurred_at < settings.as_of_at
), numbers AS (
  SELECT
    contacts.phone AS phone,
    MAX(contacts.customer_id) AS customer_id,
    CASE WHEN COUNT(*) = 1 THEN MAX(contacts.contact_id) END AS contact_id
  FROM contacts AS contacts
  WHERE
    NOT contacts.phone IS NULL AND NOT contacts.customer_id IS NULL
  GROUP BY
    contacts.phone
  HAVING
    COUNT(DISTINCT contacts.customer_id) = 1
), attended AS (
  SELECT
    newest.activity_id AS activity_id,
    identities.side AS side,
    identities.customer_id AS customer_id,
    identities.contact_id AS contact_id,
    identities.mailbox AS mailbox
  FROM (
    SELECT
      newest.activity_id AS activity_id,
      EXPLODE(newest.addresses) AS address
    FROM newest AS newest
  ) AS newest
  INNER JOIN identities AS identities
    ON identities.address = newest.address
), declined AS (
  SELECT
    newest.activity_id AS activity_id
  FROM (
    SELECT
      newest.activity_id AS activity_id,
      EXPLODE(newest.declined_addresses) AS address
    FROM newest AS newest
  ) AS newest
  INNER JOIN identities AS identities
    ON identities.address = newest.address AND identities.side = 'ours'
  ANTI JOIN attended AS attended
    ON attended.activity_id = newest.activity_id AND attended.side = 'ours'
), met AS (
  SELECT
    attended.activity_id AS activity_id,
    attended.customer_id AS customer_id,
    CASE WHEN COUNT(DISTINCT attended.mailbox) = 1 THEN MAX(attended.contact_id) END AS contact_id,
    COUNT(*) OVER (PARTITION BY attended.activity_id) AS customer_count
  FROM attended AS attended
  WHERE
    attended.side = 'theirs' AND NOT attended.customer_id IS NULL
  GROUP BY
    attended.activity_id,
    attended.customer_id
), placed AS (
  SELECT
    newest.activity_id || CASE WHEN met.customer_count > 1 THEN ':' || met.customer_id ELSE '' END AS activity_id,
    COALESCE(
      merged_customers.surviving_id,
      newest.customer_id,
      merged_relations.surviving_id,
      crm_customers.customer_id,
      known_contracts.customer_id,
      contacts.customer_id,
      met.customer_id,
      numbers.customer_id
    ) AS customer_id,
    COALESCE(newest.contact_id, met.contact_id, numbers.contact_id) AS contact_id,
    newest.person_id AS person_id,
    newest.kind AS kind,
    COALESCE(newest.direction, CASE WHEN callers.side = 'theirs' THEN 'inbound' END) AS direction,
    newest.occurred_at AS occurred_at,
    newest.is_day_only AS is_day_only,
    newest.subject AS subject,
    newest.file_id AS file_id,
    newest.line AS line
  FROM newest AS newest
  ANTI JOIN declined AS declined
    ON declined.activity_id = newest.activity_id
  LEFT JOIN surviving_customers AS merged_customers
    ON merged_customers.customer_id = newest.customer_id
  LEFT JOIN surviving_customers AS merged_relations
    ON merged_relations.customer_id = newest.related_id
  LEFT JOIN crm_customers AS crm_customers
    ON crm_customers.customer_id = newest.related_id
  LEFT JOIN known_contracts AS known_contracts
    ON known_contracts.contract_id = newest.related_id
  LEFT JOIN contacts AS contacts
    ON contacts.contact_id = newest.contact_id
  LEFT JOIN met AS met
    ON met.activity_id = newest.activity_id
  LEFT JOIN identities AS callers
    ON callers.address = GET(newest.addresses, (
      1
    ) - 1)
  LEFT JOIN numbers AS numbers
    ON numbers.phone = newest.phone
)
SELECT
  CAST(activity_id AS STRING) AS activity_id,
  CAST(customer_id AS STRING) AS customer_id,
  CAST(contact_id AS STRING) AS contact_id,
  CAST(person_id AS STRING) AS person_id,
  CAST(kind AS STRING) AS kind,
  CAST(direction AS STRING) AS direction,
  CAST(occurred_at AS TIMESTAMP_NTZ) AS occurred_at,
  CAST(is_day_only AS BOOLEAN) AS is_day_only,
  CAST(occurred_on AS DATE) AS occurred_on,
  CAST(subject AS STRING) AS subject,
  CAST(file_id AS INT) AS file_id,
  CAST(line AS BIGINT) AS line
FROM (
  SELECT
    placed.activity_id AS activity_id,
    placed.customer_id AS customer_id,
    placed.contact_id AS contact_id,
    placed.person_id AS person_id,
    placed.kind AS kind,
    placed.direction AS direction,
    placed.occurred_at AS occurred_at,
    COALESCE(placed.is_day_only, FALSE) AS is_day_only,
    CAST(LOCAL_TIME(placed.occurred_at) AS DATE) AS occurred_on,
    placed.subject AS subject,
    placed.file_id AS file_id,
    placed.line AS line
  FROM placed AS placed
  ANTI JOIN excluded_customers AS excluded_customers
    ON excluded_customers.customer_id = placed.customer_id
  WHERE
    NOT placed.customer_id IS NULL
  UNION ALL
  SELECT
    'decision:' || decided.decision_id AS activity_id,
    decided.customer_id AS customer_id,
    decided.contact_id AS contact_id,
    NULL AS person_id,
    CASE decided.what
      WHEN 'answered_by_phone'
      THEN 'call'
      WHEN 'never_write'
      THEN 'objection'
      ELSE 'note'
    END AS kind,
    CASE WHEN decided.what = 'never_write' THEN 'inbound' ELSE 'outbound' END AS direction,
    CASE
      WHEN decided.what = 'never_write'
      THEN END_OF_DAY(UTC_OF_LOCAL(CAST(decided.on_day AS TIMESTAMP_NTZ)))
      ELSE UTC_OF_LOCAL(CAST(decided.on_day AS TIMESTAMP_NTZ))
    END AS occurred_at,
    TRUE AS is_day_only,
    decided.on_day AS occurred_on,
    CASE WHEN decided.what IN ('note', 'terms_changed') THEN decided.why END AS subject,
    NULL AS file_id,
    NULL AS line
  FROM decided AS decided
  ANTI JOIN excluded_customers AS excluded_customers
    ON excluded_customers.customer_id = decided.customer_id
  WHERE
    decided.what IN ('answered_by_phone', 'never_write', 'note', 'terms_changed')
    AND NOT decided.customer_id IS NULL
) AS made
