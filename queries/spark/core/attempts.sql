-- Made from queries/core/attempts.sql by 'npm run spark'.
-- ef1e64d769a6d621
WITH contacted AS (
  SELECT
    personal_attempts.attempt_id AS attempt_id,
    personal_attempts.customer_id AS customer_id,
    personal_attempts.loss_number AS loss_number,
    personal_attempts.attempted_at AS attempted_at,
    personal_attempts.attempted_on AS attempted_on,
    personal_attempts.person_key AS person_key,
    personal_attempts.subject AS subject,
    personal_attempts.previous_person_key AS previous_person_key,
    personal_attempts.has_history AS has_history,
    'personal' AS kind
  FROM personal_attempts AS personal_attempts
  UNION ALL
  SELECT
    sends.send_id AS attempt_id,
    sends.customer_id AS customer_id,
    losses.loss_number AS loss_number,
    sends.sent_at AS attempted_at,
    sends.sent_on AS attempted_on,
    NULL AS person_key,
    campaigns.title AS subject,
    NULL AS previous_person_key,
    NULL AS has_history,
    CASE
      WHEN sends.kind = 'newsletter'
      THEN 'promotion'
      ELSE CAST(sends.kind AS STRING)
    END AS kind
  FROM sends AS sends
  INNER JOIN losses AS losses
    ON losses.customer_id = sends.customer_id
    AND sends.sent_on > losses.lost_on
    AND sends.sent_on <= COALESCE(losses.returned_on, CAST('9999-12-31' AS DATE))
  LEFT JOIN campaigns AS campaigns
    ON campaigns.campaign_id = sends.campaign_id
  WHERE
    sends.bounced_at IS NULL
), offers AS (
  SELECT
    attempt_id,
    customer_id,
    contract_id,
    days_left,
    term_days
  FROM (
    SELECT
      contacted.attempt_id AS attempt_id,
      contacted.customer_id AS customer_id,
      contracts.contract_id AS contract_id,
      DATEDIFF(contracts.ended_on, contacted.attempted_on) AS days_left,
      DATEDIFF(contracts.ended_on, contracts.started_on) + 1 AS term_days,
      ROW_NUMBER() OVER (
        PARTITION BY contacted.attempt_id, contacted.customer_id
        ORDER BY contracts.started_on DESC, contracts.contract_id DESC
      ) = 1 AS is_kept
    FROM contacted AS contacted
    INNER JOIN contracts AS contracts
      ON contracts.customer_id = contacted.customer_id
      AND contracts.status <> 'signed'
      AND contacted.attempted_on BETWEEN contracts.started_on AND contracts.ended_on
      AND contacted.attempted_on >= COALESCE(contracts.offered_on, contracts.started_on)
    WHERE
      contacted.kind = 'personal'
  ) AS qualified
  WHERE
    is_kept
), replies AS (
  SELECT
    attempt_replies.attempt_id AS attempt_id,
    attempt_replies.customer_id AS customer_id,
    attempt_replies.reply_id AS reply_id,
    attempt_replies.replied_at AS replied_at,
    wait_messages.reply_kind AS reply_kind,
    CASE WHEN waits.wait_id IS NULL THEN 'answered' ELSE waits.outcome END AS outcome,
    CASE
      WHEN waits.wait_id IS NULL
      THEN attempt_replies.replied_at
      ELSE waits.answered_at
    END AS answered_at,
    CAST(LOCAL_TIME(attempt_replies.replied_at) AS DATE) AS replied_on,
    CAST(LOCAL_TIME(
      CASE
        WHEN waits.wait_id IS NULL
        THEN attempt_replies.replied_at
        ELSE waits.ended_at
      END
    ) AS DATE) AS ended_on
  FROM attempt_replies AS attempt_replies
  LEFT JOIN wait_messages AS wait_messages
    ON wait_messages.message_id = attempt_replies.reply_id
  LEFT JOIN wait_members AS wait_members
    ON wait_members.message_id = attempt_replies.reply_id
  LEFT JOIN waits AS waits
    ON waits.wait_id = wait_members.wait_id
  CROSS JOIN settings AS settings
)
SELECT
  CAST(attempt_id AS STRING) AS attempt_id,
  CAST(customer_id AS STRING) AS customer_id,
  CAST(loss_number AS BIGINT) AS loss_number,
  CAST(kind AS STRING) AS kind,
  CAST(attempted_at AS TIMESTAMP_NTZ) AS attempted_at,
  CAST(attempted_on AS DATE) AS attempted_on,
  CAST(attempt_number AS BIGINT) AS attempt_number,
  CAST(person_key AS BIGINT) AS person_key,
  CAST(is_handover AS BOOLEAN) AS is_handover,
  CAST(has_history AS BOOLEAN) AS has_history,
  CAST(days_since_refusal AS BIGINT) AS days_since_refusal,
  CAST(days_since_churn AS BIGINT) AS days_since_churn,
  CAST(offered_contract_id AS STRING) AS offered_contract_id,
  CAST(offer_days_left AS BIGINT) AS offer_days_left,
  CAST(is_stale_offer AS BOOLEAN) AS is_stale_offer,
  CAST(subject AS STRING) AS subject,
  CAST(replied_at AS TIMESTAMP_NTZ) AS replied_at,
  CAST(reply_days AS BIGINT) AS reply_days,
  CAST(reply_kind AS STRING) AS reply_kind,
  CAST(answer_outcome AS STRING) AS answer_outcome,
  CAST(answered_at AS TIMESTAMP_NTZ) AS answered_at,
  CAST(answer_days AS BIGINT) AS answer_days,
  CAST(returned_on AS DATE) AS returned_on
FROM (
  SELECT
    contacted.attempt_id AS attempt_id,
    contacted.customer_id AS customer_id,
    contacted.loss_number AS loss_number,
    contacted.kind AS kind,
    contacted.attempted_at AS attempted_at,
    contacted.attempted_on AS attempted_on,
    ROW_NUMBER() OVER (
      PARTITION BY contacted.customer_id, contacted.loss_number, contacted.kind
      ORDER BY contacted.attempted_at NULLS LAST, contacted.attempt_id NULLS LAST
    ) AS attempt_number,
    contacted.person_key AS person_key,
    contacted.person_key <> contacted.previous_person_key AS is_handover,
    contacted.has_history AS has_history,
    DATEDIFF(contacted.attempted_on, losses.refused_on) AS days_since_refusal,
    CASE
      WHEN losses.churned_on <= contacted.attempted_on
      THEN DATEDIFF(contacted.attempted_on, losses.churned_on)
    END AS days_since_churn,
    offers.contract_id AS offered_contract_id,
    offers.days_left AS offer_days_left,
    offers.days_left < settings.stale_offer_share * offers.term_days AS is_stale_offer,
    contacted.subject AS subject,
    replies.replied_at AS replied_at,
    DATEDIFF(replies.replied_on, contacted.attempted_on) AS reply_days,
    replies.reply_kind AS reply_kind,
    replies.outcome AS answer_outcome,
    replies.answered_at AS answered_at,
    DATEDIFF(COALESCE(replies.ended_on, settings.as_of_on), replies.replied_on) AS answer_days,
    losses.returned_on AS returned_on
  FROM contacted AS contacted
  INNER JOIN losses AS losses
    ON losses.customer_id = contacted.customer_id
    AND losses.loss_number = contacted.loss_number
  LEFT JOIN offers AS offers
    ON offers.attempt_id = contacted.attempt_id
    AND offers.customer_id = contacted.customer_id
  LEFT JOIN replies AS replies
    ON replies.attempt_id = contacted.attempt_id
    AND replies.customer_id = contacted.customer_id
  CROSS JOIN settings AS settings
) AS made
