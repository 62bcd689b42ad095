-- Made from queries/core/identities.sql by 'npm run spark'.
-- dc96590a0ff3ca71
WITH known_contacts AS (
  SELECT
    mailbox,
    customer_id,
    contact_id
  FROM (
    SELECT
      addresses.mailbox AS mailbox,
      contact_addresses.customer_id AS customer_id,
      contact_addresses.contact_id AS contact_id,
      ROW_NUMBER() OVER (
        PARTITION BY addresses.mailbox
        ORDER BY contact_addresses.customer_id IS NULL NULLS LAST, contact_addresses.contact_id NULLS LAST
      ) = 1 AS is_kept
    FROM (
      SELECT
        contacts.contact_id AS contact_id,
        contacts.customer_id AS customer_id,
        EXPLODE(contacts.addresses) AS address
      FROM contacts AS contacts
    ) AS contact_addresses
    INNER JOIN addresses AS addresses
      ON addresses.address = contact_addresses.address
  ) AS qualified
  WHERE
    is_kept
), known_people AS (
  SELECT
    addresses.mailbox AS mailbox,
    KEY_OF(MIN(people.person_id)) AS person_key
  FROM people AS people
  INNER JOIN addresses AS addresses
    ON addresses.address = people.email
  GROUP BY
    addresses.mailbox
), own_mailboxes AS (
  SELECT DISTINCT
    addresses.mailbox AS mailbox
  FROM own_names AS own_names
  INNER JOIN addresses AS addresses
    ON addresses.address = own_names.name
), suffixes AS (
  SELECT
    domains.domain AS domain,
    domains.registered_domain AS registered_domain,
    listed.listed_0 AS depth,
    ARRAY_JOIN(
      SLICE(
        domains.labels,
        listed.listed_0,
        GREATEST((
          SIZE(domains.labels)
        ) - (
          listed.listed_0 - 1
        ), 0)
      ),
      '.'
    ) AS suffix
  FROM (
    SELECT
      mail_domains.domain AS domain,
      mail_domains.registered_domain AS registered_domain,
      SPLIT(mail_domains.domain, CONCAT('\\Q', '.', '\\E')) AS labels,
      ARRAY_SIZE(
        SPLIT(
          COALESCE(mail_domains.registered_domain, mail_domains.domain),
          CONCAT('\\Q', '.', '\\E')
        )
      ) AS registered_count
    FROM mail_domains AS mail_domains
  ) AS domains
  LATERAL VIEW
  EXPLODE(
    (
      CASE
        WHEN (
          1
        ) <= (
          (
            SIZE(domains.labels) - domains.registered_count + 2
          ) - 1
        )
        THEN SEQUENCE(1, (
          SIZE(domains.labels) - domains.registered_count + 2
        ) - 1)
        ELSE ARRAY()
      END
    )
  ) listed AS listed_0
), judged_domains AS (
  SELECT
    suffixes.domain AS domain,
    suffixes.registered_domain AS registered_domain,
    BOOL_OR(NOT own_names.name IS NULL) AS is_ours,
    suffixes.registered_domain IS NULL
    OR BOOL_OR(NOT freemail_domains.domain IS NULL) AS is_anybodys,
    MIN_BY(
      COALESCE(customer_domains.customer_id, ''),
      CASE
        WHEN NOT (
          COALESCE(customer_domains.customer_id, '')
        ) IS NULL
        THEN suffixes.depth
      END
    ) FILTER(WHERE
      NOT customer_domains.domain IS NULL AND NOT suffixes.registered_domain IS NULL) AS customer_id
  FROM suffixes AS suffixes
  LEFT JOIN own_names AS own_names
    ON own_names.name = suffixes.suffix
  LEFT JOIN freemail_domains AS freemail_domains
    ON freemail_domains.domain = suffixes.suffix
  LEFT JOIN customer_domains AS customer_domains
    ON customer_domains.domain = suffixes.suffix
  GROUP BY
    suffixes.domain,
    suffixes.registered_domain
), judged AS (
  SELECT
    addresses.address AS address,
    addresses.mailbox AS mailbox,
    judged_domains.registered_domain AS registered_domain,
    addresses.is_machine AS is_machine,
    known_people.person_key AS person_key,
    known_contacts.contact_id AS contact_id,
    known_contacts.customer_id AS contact_customer_id,
    NULLIF(judged_domains.customer_id, '') AS domain_customer_id,
    judged_domains.customer_id = '' AS is_shared_domain,
    judged_domains.is_anybodys AS is_anybodys,
    NOT known_people.person_key IS NULL
    OR NOT own_mailboxes.mailbox IS NULL
    OR judged_domains.is_ours AS is_ours,
    (
      SELECT
        COUNT(*) AS _col_0
      FROM crm_customers AS crm_customers
    ) + (
      SELECT
        COUNT(contacts.customer_id) AS _col_0
      FROM contacts AS contacts
    ) > 0 AS has_crm
  FROM addresses AS addresses
  INNER JOIN judged_domains AS judged_domains
    ON judged_domains.domain = addresses.domain
  LEFT JOIN known_contacts AS known_contacts
    ON known_contacts.mailbox = addresses.mailbox
  LEFT JOIN known_people AS known_people
    ON known_people.mailbox = addresses.mailbox
  LEFT JOIN own_mailboxes AS own_mailboxes
    ON own_mailboxes.mailbox = addresses.mailbox
), ruled AS (
  SELECT
    judged.address AS address,
    judged.mailbox AS mailbox,
    judged.registered_domain AS registered_domain,
    judged.is_machine AS is_machine,
    judged.person_key AS person_key,
    judged.contact_id AS contact_id,
    judged.contact_customer_id AS contact_customer_id,
    judged.domain_customer_id AS domain_customer_id,
    judged.is_shared_domain AS is_shared_domain,
    judged.is_anybodys AS is_anybodys,
    judged.is_ours AS is_ours,
    judged.has_crm AS has_crm,
    CASE
      WHEN judged.is_ours
      THEN 'own'
      WHEN NOT judged.contact_customer_id IS NULL
      THEN 'contact'
      WHEN judged.is_machine
      THEN 'machine'
      WHEN NOT judged.domain_customer_id IS NULL
      THEN 'domain'
      WHEN judged.is_shared_domain
      THEN 'shared_domain'
      WHEN judged.has_crm
      THEN 'unmatched'
      WHEN judged.is_anybodys
      THEN 'mail_address'
      ELSE 'mail_domain'
    END AS found_rule,
    CASE CASE
        WHEN judged.is_ours
        THEN 'own'
        WHEN NOT judged.contact_customer_id IS NULL
        THEN 'contact'
        WHEN judged.is_machine
        THEN 'machine'
        WHEN NOT judged.domain_customer_id IS NULL
        THEN 'domain'
        WHEN judged.is_shared_domain
        THEN 'shared_domain'
        WHEN judged.has_crm
        THEN 'unmatched'
        WHEN judged.is_anybodys
        THEN 'mail_address'
        ELSE 'mail_domain'
      END
      WHEN 'contact'
      THEN judged.contact_customer_id
      WHEN 'domain'
      THEN judged.domain_customer_id
      WHEN 'mail_address'
      THEN judged.mailbox
      WHEN 'mail_domain'
      THEN judged.registered_domain
    END AS found_customer_id
  FROM judged AS judged
), merged AS (
  SELECT
    ruled.address AS address,
    ruled.mailbox AS mailbox,
    ruled.registered_domain AS registered_domain,
    ruled.is_machine AS is_machine,
    ruled.person_key AS person_key,
    ruled.contact_id AS contact_id,
    ruled.contact_customer_id AS contact_customer_id,
    ruled.domain_customer_id AS domain_customer_id,
    ruled.is_shared_domain AS is_shared_domain,
    ruled.is_anybodys AS is_anybodys,
    ruled.is_ours AS is_ours,
    ruled.has_crm AS has_crm,
    ruled.found_rule AS found_rule,
    ruled.found_customer_id AS found_customer_id,
    CASE
      WHEN excluded_customers.customer_id IS NULL
      THEN COALESCE(surviving_customers.surviving_id, ruled.found_customer_id)
    END AS merged_customer_id,
    CASE
      WHEN excluded_customers.customer_id IS NULL
      THEN ruled.found_rule
      ELSE 'not_customer'
    END AS merged_rule
  FROM ruled AS ruled
  LEFT JOIN surviving_customers AS surviving_customers
    ON surviving_customers.customer_id = ruled.found_customer_id
  LEFT JOIN excluded_customers AS excluded_customers
    ON excluded_customers.customer_id = COALESCE(surviving_customers.surviving_id, ruled.found_customer_id)
)
SELECT
  CAST(address AS STRING) AS address,
  CAST(mailbox AS STRING) AS mailbox,
  CAST(side AS STRING) AS side,
  CAST(rule AS STRING) AS rule,
  CAST(customer_id AS STRING) AS customer_id,
  CAST(contact_id AS STRING) AS contact_id,
  CAST(person_key AS BIGINT) AS person_key,
  CAST(address_key AS BIGINT) AS address_key,
  CAST(customer_key AS BIGINT) AS customer_key,
  CAST(contact_key AS BIGINT) AS contact_key
FROM (
  SELECT
    merged.address AS address,
    merged.mailbox AS mailbox,
    CASE WHEN merged.is_ours THEN 'ours' ELSE 'theirs' END AS side,
    merged.merged_rule AS rule,
    merged.merged_customer_id AS customer_id,
    CASE WHEN NOT merged.is_ours THEN merged.contact_id END AS contact_id,
    merged.person_key AS person_key,
    KEY_OF(merged.address) AS address_key,
    KEY_OF(merged.merged_customer_id) AS customer_key,
    KEY_OF(
      COALESCE(CASE WHEN NOT merged.is_ours THEN merged.contact_id END, merged.mailbox)
    ) AS contact_key
  FROM merged AS merged
) AS made
