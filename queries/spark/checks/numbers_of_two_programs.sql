-- Made from queries/checks/numbers_of_two_programs.sql by 'npm run spark'.
-- 64982293925c2fb5
WITH rows_of AS (
  SELECT
    'customers' AS table_name,
    customers.customer_id AS id,
    customers.file_id AS file_id
  FROM imports_customers AS customers
  UNION ALL
  SELECT
    'contacts' AS contacts,
    contacts.contact_id AS contact_id,
    contacts.file_id AS file_id
  FROM imports_contacts AS contacts
  WHERE
    NOT CONTAINS(contacts.contact_id, '@')
  UNION ALL
  SELECT
    'people' AS people,
    people.person_id AS person_id,
    people.file_id AS file_id
  FROM imports_people AS people
  UNION ALL
  SELECT
    'contracts' AS contracts,
    contracts.contract_id AS contract_id,
    contracts.file_id AS file_id
  FROM imports_contracts AS contracts
  UNION ALL
  SELECT
    'orders' AS orders,
    orders.order_id AS order_id,
    orders.file_id AS file_id
  FROM imports_orders AS orders
  UNION ALL
  SELECT
    'activities' AS activities,
    activities.activity_id AS activity_id,
    activities.file_id AS file_id
  FROM imports_activities AS activities
  UNION ALL
  SELECT
    'tickets' AS tickets,
    tickets.ticket_id AS ticket_id,
    tickets.file_id AS file_id
  FROM imports_tickets AS tickets
), shared AS (
  SELECT
    rows_of.table_name AS table_name,
    rows_of.id AS id,
    MIN(REGEXP_EXTRACT(files.source, '(?d)^[^_ ]*', 0)) AS first_program,
    MAX(REGEXP_EXTRACT(files.source, '(?d)^[^_ ]*', 0)) AS last_program
  FROM rows_of AS rows_of
  SEMI JOIN repeated_ids AS repeated_ids
    ON repeated_ids.table_name = rows_of.table_name AND repeated_ids.id = rows_of.id
  INNER JOIN imports_files AS files
    ON files.file_id = rows_of.file_id
  GROUP BY
    rows_of.table_name,
    rows_of.id
  HAVING
    MIN(REGEXP_EXTRACT(files.source, '(?d)^[^_ ]*', 0)) < MAX(REGEXP_EXTRACT(files.source, '(?d)^[^_ ]*', 0))
)
SELECT
  CAST(table_name AS STRING) AS table_name,
  CAST(first_program AS STRING) AS first_program,
  CAST(last_program AS STRING) AS last_program,
  CAST(id_count AS BIGINT) AS id_count,
  CAST(first_id AS STRING) AS first_id
FROM (
  SELECT
    shared.table_name AS table_name,
    shared.first_program AS first_program,
    shared.last_program AS last_program,
    COUNT(*) AS id_count,
    MIN(shared.id) AS first_id
  FROM shared AS shared
  GROUP BY
    shared.table_name,
    shared.first_program,
    shared.last_program
) AS made
