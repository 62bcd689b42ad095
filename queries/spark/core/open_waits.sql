-- Made from queries/core/open_waits.sql by 'npm run spark'.
-- b1e59381dda8f29d
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
  CAST(certainty AS STRING) AS certainty,
  CAST(wait_seconds AS DOUBLE) AS wait_seconds,
  CAST(working_seconds AS DOUBLE) AS working_seconds,
  CAST(channel AS STRING) AS channel,
  CAST(reply_kind AS STRING) AS reply_kind
FROM (
  SELECT
    counted_waits.wait_id AS wait_id,
    counted_waits.customer_id AS customer_id,
    counted_waits.customer_key AS customer_key,
    counted_waits.conversation_id AS conversation_id,
    counted_waits.opened_at AS opened_at,
    counted_waits.opened_on AS opened_on,
    counted_waits.opened_month AS opened_month,
    counted_waits.message_count AS message_count,
    counted_waits.nudge_count AS nudge_count,
    counted_waits.certainty AS certainty,
    counted_waits.wait_seconds AS wait_seconds,
    counted_waits.working_seconds AS working_seconds,
    counted_waits.channel AS channel,
    counted_waits.reply_kind AS reply_kind
  FROM counted_waits AS counted_waits
  WHERE
    counted_waits.outcome = 'open'
) AS made
