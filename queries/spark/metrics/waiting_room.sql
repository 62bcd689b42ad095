-- Made from queries/metrics/waiting_room.sql by 'npm run spark'.
-- 7375b52130d9168d
WITH questions AS (
  SELECT
    waiting_customers.customer_id AS customer_id,
    waiting_customers.is_sure AS is_sure,
    waiting_customers.wait_id AS wait_id,
    waiting_customers.opened_at AS opened_at,
    waiting_customers.opened_on AS opened_on,
    waiting_customers.days_waited AS days_waited,
    waiting_customers.wait_count AS wait_count,
    waiting_customers.message_count AS message_count,
    waiting_customers.reply_kind AS reply_kind,
    waiting_customers.mass_count AS mass_count,
    waiting_customers.win_back_count AS win_back_count,
    messages.subject AS subject
  FROM waiting_customers AS waiting_customers
  INNER JOIN messages AS messages
    ON messages.message_id = waiting_customers.wait_id
)
SELECT
  CAST(customer_id AS STRING) AS customer_id,
  CAST(name AS STRING) AS name,
  CAST(annual_value AS DECIMAL(18, 2)) AS annual_value,
  CAST(is_regular AS BOOLEAN) AS is_regular,
  CAST(is_lost AS BOOLEAN) AS is_lost,
  CAST(is_sure AS BOOLEAN) AS is_sure,
  CAST(opened_on AS DATE) AS opened_on,
  CAST(days_waited AS BIGINT) AS days_waited,
  CAST(wait_count AS BIGINT) AS wait_count,
  CAST(message_count AS DECIMAL(38, 0)) AS message_count,
  CAST(reply_kind AS STRING) AS reply_kind,
  CAST(mass_count AS BIGINT) AS mass_count,
  CAST(win_back_count AS BIGINT) AS win_back_count,
  CAST(subject AS STRING) AS subject
FROM (
  SELECT
    questions.customer_id AS customer_id,
    customer_standings.name AS name,
    customer_standings.annual_value AS annual_value,
    customer_standings.is_regular AS is_regular,
    customer_standings.is_lost AS is_lost,
    questions.is_sure AS is_sure,
    questions.opened_on AS opened_on,
    questions.days_waited AS days_waited,
    questions.wait_count AS wait_count,
    questions.message_count AS message_count,
    questions.reply_kind AS reply_kind,
    questions.mass_count AS mass_count,
    questions.win_back_count AS win_back_count,
    CASE WHEN settings.shows_subjects THEN NULLIF(questions.subject, '') END AS subject
  FROM questions AS questions
  INNER JOIN customer_standings AS customer_standings
    ON customer_standings.customer_id = questions.customer_id
  CROSS JOIN settings AS settings
  ORDER BY
    questions.is_sure DESC,
    customer_standings.annual_value DESC,
    questions.opened_at NULLS LAST,
    questions.customer_id NULLS LAST
  LIMIT 2000
) AS made
