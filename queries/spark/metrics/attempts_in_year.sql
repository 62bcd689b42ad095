-- Made from queries/metrics/attempts_in_year.sql by 'npm run spark'.
-- 21e8b21086677076
WITH roles AS (
  SELECT
    people.role AS role
  FROM people AS people
  CROSS JOIN settings AS settings
  GROUP BY
    people.role
  HAVING
    COUNT(*) >= FIRST(settings.minimum_group, TRUE) IGNORE NULLS
)
SELECT
  CAST(customer_id AS STRING) AS customer_id,
  CAST(name AS STRING) AS name,
  CAST(annual_value AS DECIMAL(18, 2)) AS annual_value,
  CAST(attempted_on AS DATE) AS attempted_on,
  CAST(days_since_refusal AS BIGINT) AS days_since_refusal,
  CAST(days_since_churn AS BIGINT) AS days_since_churn,
  CAST(is_handover AS BOOLEAN) AS is_handover,
  CAST(has_history AS BOOLEAN) AS has_history,
  CAST(person_name AS STRING) AS person_name,
  CAST(is_stale_offer AS BOOLEAN) AS is_stale_offer,
  CAST(offer_days_left AS BIGINT) AS offer_days_left,
  CAST(reply_days AS BIGINT) AS reply_days,
  CAST(reply_kind AS STRING) AS reply_kind,
  CAST(answer_outcome AS STRING) AS answer_outcome,
  CAST(answer_days AS BIGINT) AS answer_days,
  CAST(returned_on AS DATE) AS returned_on
FROM (
  SELECT
    attempts.customer_id AS customer_id,
    customer_standings.name AS name,
    customer_standings.annual_value AS annual_value,
    attempts.attempted_on AS attempted_on,
    attempts.days_since_refusal AS days_since_refusal,
    attempts.days_since_churn AS days_since_churn,
    attempts.is_handover AS is_handover,
    attempts.has_history AS has_history,
    CASE settings.people_shown
      WHEN 'names'
      THEN COALESCE(people.name, people.email, people.person_id)
      WHEN 'roles'
      THEN roles.role
    END AS person_name,
    attempts.is_stale_offer AS is_stale_offer,
    attempts.offer_days_left AS offer_days_left,
    attempts.reply_days AS reply_days,
    attempts.reply_kind AS reply_kind,
    attempts.answer_outcome AS answer_outcome,
    CASE attempts.answer_outcome
      WHEN 'open'
      THEN DATEDIFF(settings.as_of_on, CAST(LOCAL_TIME(attempts.replied_at) AS DATE))
      ELSE attempts.answer_days
    END AS answer_days,
    attempts.returned_on AS returned_on
  FROM attempts AS attempts
  INNER JOIN customer_standings AS customer_standings
    ON customer_standings.customer_id = attempts.customer_id
  CROSS JOIN settings AS settings
  LEFT JOIN people AS people
    ON people.person_key = attempts.person_key
  LEFT JOIN roles AS roles
    ON roles.role = people.role
  WHERE
    attempts.kind = 'personal'
    AND attempts.attempted_on >= CAST(settings.as_of_on + INTERVAL '1' DAY - INTERVAL '1' YEAR AS DATE)
  ORDER BY
    attempts.answer_outcome = 'open' DESC,
    customer_standings.annual_value DESC,
    attempts.attempted_at NULLS LAST,
    attempts.attempt_id NULLS LAST
  LIMIT 60
) AS made
