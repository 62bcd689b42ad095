-- Made from queries/core/older_rows.sql by 'npm run spark'.
-- f5d3147897185122
WITH known AS (
  SELECT
    'contacts' AS table_name,
    contacts.contact_id AS id,
    CAST(NULL AS TIMESTAMP_NTZ) AS opened_at,
    contacts.rowid AS table_row,
    contacts.file_id AS file_id,
    contacts.line AS line
  FROM imports_contacts AS contacts
  CROSS JOIN settings AS settings
  WHERE
    contacts.since_on IS NULL OR contacts.since_on <= settings.as_of_on
  UNION ALL
  SELECT
    'customers' AS customers,
    customers.customer_id AS customer_id,
    NULL AS _col_2,
    customers.rowid AS rowid,
    customers.file_id AS file_id,
    customers.line AS line
  FROM imports_customers AS customers
  CROSS JOIN settings AS settings
  WHERE
    customers.created_on IS NULL OR customers.created_on <= settings.as_of_on
  UNION ALL
  SELECT
    'people' AS people,
    people.person_id AS person_id,
    NULL AS _col_2,
    people.rowid AS rowid,
    people.file_id AS file_id,
    people.line AS line
  FROM imports_people AS people
  CROSS JOIN settings AS settings
  WHERE
    people.since_on IS NULL OR people.since_on <= settings.as_of_on
  UNION ALL
  SELECT
    'contracts' AS contracts,
    contracts.contract_id AS contract_id,
    NULL AS _col_2,
    contracts.rowid AS rowid,
    contracts.file_id AS file_id,
    contracts.line AS line
  FROM imports_contracts AS contracts
  UNION ALL
  SELECT
    'activities' AS activities,
    activities.activity_id AS activity_id,
    NULL AS _col_2,
    activities.rowid AS rowid,
    activities.file_id AS file_id,
    activities.line AS line
  FROM imports_activities AS activities
  CROSS JOIN settings AS settings
  WHERE
    activities.occurred_at < settings.as_of_at
  UNION ALL
  SELECT
    'tickets' AS tickets,
    tickets.ticket_id AS ticket_id,
    tickets.opened_at AS opened_at,
    tickets.rowid AS rowid,
    tickets.file_id AS file_id,
    tickets.line AS line
  FROM imports_tickets AS tickets
  CROSS JOIN settings AS settings
  WHERE
    tickets.opened_at < settings.as_of_at
  UNION ALL
  SELECT
    'campaigns' AS campaigns,
    campaigns.campaign_id AS campaign_id,
    NULL AS _col_2,
    campaigns.rowid AS rowid,
    campaigns.file_id AS file_id,
    campaigns.line AS line
  FROM imports_campaigns AS campaigns
  UNION ALL
  SELECT
    'trials' AS trials,
    trial_names.trial_name AS trial_name,
    NULL AS _col_2,
    trials.rowid AS rowid,
    trials.file_id AS file_id,
    trials.line AS line
  FROM imports_trials AS trials
  INNER JOIN trial_names AS trial_names
    ON trial_names.table_row = trials.rowid
  CROSS JOIN settings AS settings
  WHERE
    trials.assigned_at IS NULL OR trials.assigned_at < settings.as_of_at
), numbered AS (
  SELECT
    known.table_name AS table_name,
    known.table_row AS table_row,
    ROW_NUMBER() OVER (
      PARTITION BY known.table_name, known.id
      ORDER BY files.name_order DESC, known.opened_at NULLS LAST, known.line DESC, known.table_row DESC
    ) AS place
  FROM known AS known
  SEMI JOIN repeated_ids AS repeated_ids
    ON repeated_ids.table_name = known.table_name AND repeated_ids.id = known.id
  INNER JOIN file_order AS files
    ON files.file_id = known.file_id
), repeated_orders AS (
  SELECT
    orders.rowid AS table_row,
    files.name_order < MAX(files.name_order) OVER (PARTITION BY orders.order_id) AS is_of_older_file,
    ROW_NUMBER() OVER (
      PARTITION BY orders.order_id, orders.file_id, orders.line_key, CASE
        WHEN orders.line_key IS NULL
        THEN NAMED_STRUCT(
          'column_0',
          orders.customer_id,
          'column_1',
          orders.ordered_at,
          'column_2',
          orders.value,
          'column_3',
          orders.quantity,
          'column_4',
          orders.status
        )
      END
      ORDER BY orders.line DESC, orders.rowid DESC
    ) AS place
  FROM imports_orders AS orders
  SEMI JOIN repeated_ids AS repeated_ids
    ON repeated_ids.table_name = 'orders' AND repeated_ids.id = orders.order_id
  INNER JOIN file_order AS files
    ON files.file_id = orders.file_id
)
SELECT
  CAST(table_name AS STRING) AS table_name,
  CAST(table_row AS BIGINT) AS table_row
FROM (
  SELECT
    numbered.table_name AS table_name,
    numbered.table_row AS table_row
  FROM numbered AS numbered
  WHERE
    numbered.place > 1
  UNION ALL
  SELECT
    'orders' AS orders,
    repeated_orders.table_row AS table_row
  FROM repeated_orders AS repeated_orders
  WHERE
    repeated_orders.is_of_older_file OR repeated_orders.place > 1
) AS made
