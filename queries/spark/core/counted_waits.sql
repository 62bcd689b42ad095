-- Made from queries/core/counted_waits.sql by 'npm run spark'.
-- 31e1552a4e9e11a3
SELECT
  CAST(wait_id AS BIGINT) AS wait_id,
  CAST(customer_id AS STRING) AS customer_id,
  CAST(customer_key AS BIGINT) AS customer_key,
  CAST(conversation_id AS BIGINT) AS conversation_id,
  CAST(opened_at AS TIMESTAMP_NTZ) AS opened_at,
  CAST(opened_on AS DATE) AS opened_on,
  CAST(opened_month AS DATE) AS opened_month,
  CAST(message_count AS BIGINT) AS message_count,
  CAST(nudge_count AS BIGINT) AS nudge_count,
  CAST(outcome AS STRING) AS outcome,
  CAST(ended_at AS TIMESTAMP_NTZ) AS ended_at,
  CAST(answer_message_id AS BIGINT) AS answer_message_id,
  CAST(answered_at AS TIMESTAMP_NTZ) AS answered_at,
  CAST(is_off_thread AS BOOLEAN) AS is_off_thread,
  CAST(certainty AS STRING) AS certainty,
  CAST(wait_seconds AS DOUBLE) AS wait_seconds,
  CAST(working_seconds AS DOUBLE) AS working_seconds,
  CAST(channel AS STRING) AS channel,
  CAST(reply_kind AS STRING) AS reply_kind
FROM (
  SELECT
    waits.wait_id AS wait_id,
    waits.customer_id AS customer_id,
    waits.customer_key AS customer_key,
    waits.conversation_id AS conversation_id,
    waits.opened_at AS opened_at,
    waits.opened_on AS opened_on,
    waits.opened_month AS opened_month,
    waits.message_count AS message_count,
    waits.nudge_count AS nudge_count,
    waits.outcome AS outcome,
    waits.ended_at AS ended_at,
    waits.answer_message_id AS answer_message_id,
    waits.answered_at AS answered_at,
    waits.is_off_thread AS is_off_thread,
    waits.certainty AS certainty,
    waits.wait_seconds AS wait_seconds,
    waits.working_seconds AS working_seconds,
    waits.channel AS channel,
    waits.reply_kind AS reply_kind
  FROM waits AS waits
  WHERE
    NOT waits.is_courtesy
) AS made
