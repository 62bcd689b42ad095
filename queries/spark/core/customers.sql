-- Made from queries/core/customers.sql by 'npm run spark'.
-- 04feb2c9ec4a94a6
WITH named_elsewhere AS (
  SELECT
    contracts.customer_id AS customer_id,
    'orders' AS origin
  FROM contracts AS contracts
  UNION ALL
  SELECT
    orders.customer_id AS customer_id,
    'orders' AS origin
  FROM orders AS orders
  UNION ALL
  SELECT
    activities.customer_id AS customer_id,
    'orders' AS origin
  FROM activities AS activities
  UNION ALL
  SELECT
    contacts.customer_id AS customer_id,
    'orders' AS origin
  FROM contacts AS contacts
  UNION ALL
  SELECT
    customer_keys.customer_id AS customer_id,
    'mail' AS origin
  FROM customer_keys AS customer_keys
  SEMI JOIN (
    SELECT
      correspondence.customer_key AS customer_key
    FROM correspondence AS correspondence
    WHERE
      correspondence.kind = 'human'
  ) AS written
    ON written.customer_key = customer_keys.customer_key
), elsewhere AS (
  SELECT
    named_elsewhere.customer_id AS customer_id,
    KEY_OF(named_elsewhere.customer_id) AS customer_key,
    CASE WHEN BOOL_OR(named_elsewhere.origin = 'orders') THEN 'orders' ELSE 'mail' END AS origin
  FROM named_elsewhere AS named_elsewhere
  ANTI JOIN crm_customers AS crm_customers
    ON crm_customers.customer_id = named_elsewhere.customer_id
  ANTI JOIN excluded_customers AS excluded_customers
    ON excluded_customers.customer_id = named_elsewhere.customer_id
  WHERE
    NOT named_elsewhere.customer_id IS NULL
  GROUP BY
    named_elsewhere.customer_id
), correspondents AS (
  SELECT
    exchanged.customer_key AS customer_key
  FROM (
    SELECT
      correspondence.customer_key AS customer_key,
      correspondence.conversation_id AS conversation_id,
      BOOL_OR(correspondence.direction = 'outbound') AS is_written_to,
      COUNT(DISTINCT correspondence.message_id) AS message_count
    FROM correspondence AS correspondence
    SEMI JOIN elsewhere AS elsewhere
      ON elsewhere.customer_key = correspondence.customer_key
      AND elsewhere.origin = 'mail'
    WHERE
      correspondence.kind = 'human'
    GROUP BY
      correspondence.customer_key,
      correspondence.conversation_id
  ) AS exchanged
  GROUP BY
    exchanged.customer_key
  HAVING
    BOOL_OR(exchanged.is_written_to) OR MAX(exchanged.message_count) > 1
)
SELECT
  CAST(customer_id AS STRING) AS customer_id,
  CAST(name AS STRING) AS name,
  CAST(kind AS STRING) AS kind,
  CAST(origin AS STRING) AS origin,
  CAST(country AS STRING) AS country,
  CAST(region AS STRING) AS region,
  CAST(segment AS STRING) AS segment,
  CAST(owner_person_id AS STRING) AS owner_person_id,
  CAST(created_on AS DATE) AS created_on,
  CAST(is_known AS BOOLEAN) AS is_known
FROM (
  SELECT
    crm_customers.customer_id AS customer_id,
    COALESCE(crm_customers.name, crm_customers.customer_id) AS name,
    crm_customers.kind AS kind,
    'crm' AS origin,
    crm_customers.country AS country,
    crm_customers.region AS region,
    crm_customers.segment AS segment,
    crm_customers.owner_person_id AS owner_person_id,
    crm_customers.created_on AS created_on,
    TRUE AS is_known
  FROM crm_customers AS crm_customers
  ANTI JOIN excluded_customers AS excluded_customers
    ON excluded_customers.customer_id = crm_customers.customer_id
  UNION ALL
  SELECT
    elsewhere.customer_id AS customer_id,
    elsewhere.customer_id AS name,
    NULL AS kind,
    elsewhere.origin AS origin,
    NULL AS country,
    NULL AS region,
    NULL AS segment,
    NULL AS owner_person_id,
    NULL AS created_on,
    elsewhere.origin = 'orders' OR NOT correspondents.customer_key IS NULL AS is_known
  FROM elsewhere AS elsewhere
  LEFT JOIN correspondents AS correspondents
    ON correspondents.customer_key = elsewhere.customer_key
) AS made
