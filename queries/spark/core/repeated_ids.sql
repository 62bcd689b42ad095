-- Made from queries/core/repeated_ids.sql by 'npm run spark'.
-- 80c595b7c25e9887
SELECT
  CAST(table_name AS STRING) AS table_name,
  CAST(id AS STRING) AS id,
  CAST(message_key AS BIGINT) AS message_key,
  CAST(row_count AS BIGINT) AS row_count
FROM (
  SELECT
    'customers' AS table_name,
    customers.customer_id AS id,
    CAST(NULL AS BIGINT) AS message_key,
    COUNT(*) AS row_count
  FROM imports_customers AS customers
  GROUP BY
    customers.customer_id
  HAVING
    COUNT(*) > 1
  UNION ALL
  SELECT
    'contacts' AS contacts,
    contacts.contact_id AS contact_id,
    NULL AS _col_2,
    COUNT(*) AS _col_3
  FROM imports_contacts AS contacts
  GROUP BY
    contacts.contact_id
  HAVING
    COUNT(*) > 1
  UNION ALL
  SELECT
    'people' AS people,
    people.person_id AS person_id,
    NULL AS _col_2,
    COUNT(*) AS _col_3
  FROM imports_people AS people
  GROUP BY
    people.person_id
  HAVING
    COUNT(*) > 1
  UNION ALL
  SELECT
    'contracts' AS contracts,
    contracts.contract_id AS contract_id,
    NULL AS _col_2,
    COUNT(*) AS _col_3
  FROM imports_contracts AS contracts
  GROUP BY
    contracts.contract_id
  HAVING
    COUNT(*) > 1
  UNION ALL
  SELECT
    'orders' AS orders,
    orders.order_id AS order_id,
    NULL AS _col_2,
    COUNT(*) AS _col_3
  FROM imports_orders AS orders
  GROUP BY
    orders.order_id
  HAVING
    COUNT(*) > 1
  UNION ALL
  SELECT
    'activities' AS activities,
    activities.activity_id AS activity_id,
    NULL AS _col_2,
    COUNT(*) AS _col_3
  FROM imports_activities AS activities
  GROUP BY
    activities.activity_id
  HAVING
    COUNT(*) > 1
  UNION ALL
  SELECT
    'tickets' AS tickets,
    tickets.ticket_id AS ticket_id,
    NULL AS _col_2,
    COUNT(*) AS _col_3
  FROM imports_tickets AS tickets
  GROUP BY
    tickets.ticket_id
  HAVING
    COUNT(*) > 1
  UNION ALL
  SELECT
    'campaigns' AS campaigns,
    campaigns.campaign_id AS campaign_id,
    NULL AS _col_2,
    COUNT(*) AS _col_3
  FROM imports_campaigns AS campaigns
  GROUP BY
    campaigns.campaign_id
  HAVING
    COUNT(*) > 1
  UNION ALL
  SELECT
    'sends' AS sends,
    sends.send_id AS send_id,
    NULL AS _col_2,
    COUNT(*) AS _col_3
  FROM imports_sends AS sends
  GROUP BY
    sends.send_id
  HAVING
    COUNT(*) > 1
  UNION ALL
  SELECT
    'trials' AS trials,
    trial_names.trial_name AS trial_name,
    NULL AS _col_2,
    COUNT(*) AS _col_3
  FROM trial_names AS trial_names
  GROUP BY
    trial_names.trial_name
  HAVING
    COUNT(*) > 1
  UNION ALL
  SELECT
    'messages' AS messages,
    NULL AS _col_1,
    messages.message_key AS message_key,
    COUNT(*) AS _col_3
  FROM imports_messages AS messages
  GROUP BY
    messages.message_key
  HAVING
    COUNT(*) > 1
) AS made
