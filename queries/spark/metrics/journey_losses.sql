-- Made from queries/metrics/journey_losses.sql by 'npm run spark'.
-- 266b7ea8bc378e1d
WITH last_losses AS (
  SELECT
    losses.customer_id AS customer_id,
    losses.loss_number AS loss_number,
    losses.basis AS basis,
    losses.refused_on AS refused_on,
    losses.declined_on AS declined_on,
    losses.notice_on AS notice_on,
    losses.churned_on AS churned_on,
    losses.lost_on AS lost_on,
    losses.last_on AS last_on,
    losses.was_regular AS was_regular,
    losses.returned_on AS returned_on,
    losses.annual_value AS annual_value,
    losses.is_followed AS is_followed,
    ROW_NUMBER() OVER (PARTITION BY losses.customer_id ORDER BY losses.loss_number DESC) AS place
  FROM losses AS losses
  INNER JOIN named_customers AS named_customers
    ON named_customers.customer_id = losses.customer_id
), personal AS (
  SELECT
    attempts.attempt_id AS attempt_id,
    attempts.customer_id AS customer_id,
    attempts.loss_number AS loss_number,
    attempts.kind AS kind,
    attempts.attempted_at AS attempted_at,
    attempts.attempted_on AS attempted_on,
    attempts.attempt_number AS attempt_number,
    attempts.person_key AS person_key,
    attempts.is_handover AS is_handover,
    attempts.has_history AS has_history,
    attempts.days_since_refusal AS days_since_refusal,
    attempts.days_since_churn AS days_since_churn,
    attempts.offered_contract_id AS offered_contract_id,
    attempts.offer_days_left AS offer_days_left,
    attempts.is_stale_offer AS is_stale_offer,
    attempts.subject AS subject,
    attempts.replied_at AS replied_at,
    attempts.reply_days AS reply_days,
    attempts.reply_kind AS reply_kind,
    attempts.answer_outcome AS answer_outcome,
    attempts.answered_at AS answered_at,
    attempts.answer_days AS answer_days,
    attempts.returned_on AS returned_on,
    ROW_NUMBER() OVER (
      PARTITION BY attempts.customer_id, attempts.loss_number
      ORDER BY attempts.attempted_at NULLS LAST, attempts.attempt_id NULLS LAST
    ) AS place,
    COUNT(*) OVER (PARTITION BY attempts.customer_id, attempts.loss_number) AS attempt_count
  FROM attempts AS attempts
  WHERE
    attempts.kind = 'personal'
)
SELECT
  CAST(customer_id AS STRING) AS customer_id,
  CAST(basis AS STRING) AS basis,
  CAST(refused_on AS DATE) AS refused_on,
  CAST(declined_on AS DATE) AS declined_on,
  CAST(churned_on AS DATE) AS churned_on,
  CAST(returned_on AS DATE) AS returned_on,
  CAST(was_regular AS BOOLEAN) AS was_regular,
  CAST(has_changed_terms AS BOOLEAN) AS has_changed_terms,
  CAST(attempted_on AS DATE) AS attempted_on,
  CAST(days_since_refusal AS BIGINT) AS days_since_refusal,
  CAST(days_since_churn AS BIGINT) AS days_since_churn,
  CAST(is_handover AS BOOLEAN) AS is_handover,
  CAST(is_stale_offer AS BOOLEAN) AS is_stale_offer,
  CAST(offer_days_left AS BIGINT) AS offer_days_left,
  CAST(reply_days AS BIGINT) AS reply_days,
  CAST(reply_kind AS STRING) AS reply_kind,
  CAST(answer_outcome AS STRING) AS answer_outcome,
  CAST(answer_days AS BIGINT) AS answer_days,
  CAST(attempt_count AS BIGINT) AS attempt_count,
  CAST(step_count AS BIGINT) AS step_count,
  CAST(our_turn_days AS DECIMAL(38, 0)) AS our_turn_days,
  CAST(is_our_turn AS BOOLEAN) AS is_our_turn,
  CAST(turn_days AS BIGINT) AS turn_days
FROM (
  SELECT
    last_losses.customer_id AS customer_id,
    last_losses.basis AS basis,
    last_losses.refused_on AS refused_on,
    last_losses.declined_on AS declined_on,
    last_losses.churned_on AS churned_on,
    last_losses.returned_on AS returned_on,
    last_losses.was_regular AS was_regular,
    EXISTS(
      SELECT
        1 AS found
      FROM contracts AS contracts
      WHERE
        contracts.customer_id = last_losses.customer_id
        AND contracts.has_changed_terms
        AND contracts.status <> 'signed'
        AND contracts.offered_on BETWEEN last_losses.lost_on - INTERVAL '366' DAY AND COALESCE(last_losses.churned_on, last_losses.lost_on)
    ) AS has_changed_terms,
    personal.attempted_on AS attempted_on,
    personal.days_since_refusal AS days_since_refusal,
    personal.days_since_churn AS days_since_churn,
    personal.is_handover AS is_handover,
    personal.is_stale_offer AS is_stale_offer,
    personal.offer_days_left AS offer_days_left,
    personal.reply_days AS reply_days,
    personal.reply_kind AS reply_kind,
    personal.answer_outcome AS answer_outcome,
    CASE personal.answer_outcome
      WHEN 'open'
      THEN DATEDIFF(settings.as_of_on, CAST(LOCAL_TIME(personal.replied_at) AS DATE))
      ELSE personal.answer_days
    END AS answer_days,
    COALESCE(personal.attempt_count, 0) AS attempt_count,
    paces.step_count AS step_count,
    paces.our_turn_days AS our_turn_days,
    paces.is_our_turn AS is_our_turn,
    paces.turn_days AS turn_days
  FROM last_losses AS last_losses
  CROSS JOIN settings AS settings
  LEFT JOIN personal AS personal
    ON personal.customer_id = last_losses.customer_id
    AND personal.loss_number = last_losses.loss_number
    AND personal.place = 1
  LEFT JOIN paces AS paces
    ON paces.customer_id = last_losses.customer_id
    AND paces.loss_number = last_losses.loss_number
  WHERE
    last_losses.place = 1
  ORDER BY
    last_losses.customer_id NULLS LAST
) AS made
