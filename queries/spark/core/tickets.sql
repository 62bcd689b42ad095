-- Made from queries/core/tickets.sql by 'npm run spark'.
-- 979b42a2cb155331
SELECT
  CAST(ticket_id AS STRING) AS ticket_id,
  CAST(customer_id AS STRING) AS customer_id,
  CAST(email AS STRING) AS email,
  CAST(subject AS STRING) AS subject,
  CAST(status AS STRING) AS status,
  CAST(opened_at AS TIMESTAMP_NTZ) AS opened_at,
  CAST(answered_at AS TIMESTAMP_NTZ) AS answered_at,
  CAST(closed_at AS TIMESTAMP_NTZ) AS closed_at,
  CAST(person_id AS STRING) AS person_id
FROM (
  SELECT
    tickets.ticket_id AS ticket_id,
    COALESCE(surviving_customers.surviving_id, tickets.customer_id) AS customer_id,
    tickets.email AS email,
    tickets.subject AS subject,
    tickets.status AS status,
    tickets.opened_at AS opened_at,
    CASE
      WHEN tickets.answered_at >= settings.as_of_at
      THEN NULL
      WHEN tickets.is_answer_day_only
      THEN END_OF_DAY(tickets.answered_at)
      ELSE tickets.answered_at
    END AS answered_at,
    CASE
      WHEN tickets.closed_at >= settings.as_of_at
      THEN NULL
      WHEN tickets.is_closing_day_only
      THEN END_OF_DAY(tickets.closed_at)
      ELSE tickets.closed_at
    END AS closed_at,
    tickets.person_id AS person_id
  FROM imports_tickets AS tickets
  ANTI JOIN older_rows AS older_rows
    ON older_rows.table_name = 'tickets' AND older_rows.table_row = tickets.rowid
  LEFT JOIN surviving_customers AS surviving_customers
    ON surviving_customers.customer_id = tickets.customer_id
  ANTI JOIN excluded_customers AS excluded_customers
    ON excluded_customers.customer_id = COALESCE(surviving_customers.surviving_id, tickets.customer_id)
  CROSS JOIN settings AS settings
  WHERE
    tickets.opened_at < settings.as_of_at
) AS made
