-- Made from queries/core/waits.sql by 'npm run spark'.
-- 2d603312aab358f1
WITH endings AS (
  SELECT
    wait_messages.message_id AS message_id,
    wait_messages.channel AS channel,
    wait_messages.sent_at AS sent_at,
    wait_messages.reply_kind AS reply_kind,
    wait_messages.asks_nothing AS asks_nothing,
    wait_messages.customer_key AS customer_key,
    wait_messages.contact_key AS contact_key,
    wait_messages.conversation_id AS conversation_id,
    wait_messages.sent_on AS sent_on,
    wait_messages.answered_at AS answered_at,
    wait_messages.answer_message_id AS answer_message_id,
    wait_messages.is_off_thread AS is_off_thread,
    wait_messages.settled_at AS settled_at,
    CAST(CASE
      WHEN wait_messages.answered_at <= COALESCE(wait_messages.settled_at, wait_messages.answered_at)
      THEN 'answered'
      WHEN NOT wait_messages.settled_at IS NULL
      THEN 'settled'
      ELSE 'open'
    END AS STRING) AS outcome,
    LEAST(wait_messages.answered_at, wait_messages.settled_at) AS ended_at,
    ROW_NUMBER() OVER (
      PARTITION BY wait_messages.customer_key, wait_messages.conversation_id, CAST(CASE
        WHEN wait_messages.answered_at <= COALESCE(wait_messages.settled_at, wait_messages.answered_at)
        THEN 'answered'
        WHEN NOT wait_messages.settled_at IS NULL
        THEN 'settled'
        ELSE 'open'
      END AS STRING), LEAST(wait_messages.answered_at, wait_messages.settled_at)
      ORDER BY wait_messages.sent_at NULLS LAST, wait_messages.message_id NULLS LAST
    ) AS place
  FROM wait_messages AS wait_messages
), shared AS (
  SELECT
    endings.customer_key AS customer_key,
    endings.conversation_id AS conversation_id,
    endings.outcome AS outcome,
    endings.ended_at AS ended_at,
    MIN(endings.message_id) FILTER(WHERE
      endings.place = 1) AS first_message_id,
    COUNT(*) AS message_count,
    COUNT(*) - 1 AS nudge_count,
    CASE WHEN endings.outcome = 'answered' THEN MIN(endings.answer_message_id) END AS answer_message_id,
    CASE WHEN endings.outcome = 'answered' THEN endings.ended_at END AS answered_at,
    endings.outcome = 'answered' AND BOOL_OR(endings.is_off_thread) AS is_off_thread,
    BOOL_AND(COALESCE(endings.asks_nothing, FALSE)) AS is_courtesy,
    BOOL_OR(
      endings.asks_nothing = FALSE
      AND answering_mails.answers IS DISTINCT FROM 'others'
    )
    OR BOOL_OR(NOT invited_replies.message_id IS NULL)
    OR COUNT(*) FILTER(WHERE
      endings.asks_nothing IS NULL
      AND answering_mails.answers IS DISTINCT FROM 'others') > 1 AS is_told
  FROM endings AS endings
  LEFT JOIN answering_mails AS answering_mails
    ON answering_mails.message_id = endings.message_id
  LEFT JOIN invited_replies AS invited_replies
    ON invited_replies.message_id = endings.message_id
    AND invited_replies.customer_key = endings.customer_key
  GROUP BY
    endings.customer_key,
    endings.conversation_id,
    endings.outcome,
    endings.ended_at
), waits AS (
  SELECT
    firsts.message_id AS wait_id,
    firsts.sent_at AS opened_at,
    firsts.sent_on AS opened_on,
    firsts.channel AS channel,
    firsts.reply_kind AS reply_kind,
    shared.customer_key AS customer_key,
    shared.conversation_id AS conversation_id,
    shared.outcome AS outcome,
    shared.ended_at AS ended_at,
    shared.message_count AS message_count,
    shared.nudge_count AS nudge_count,
    shared.answer_message_id AS answer_message_id,
    shared.answered_at AS answered_at,
    shared.is_off_thread AS is_off_thread,
    shared.is_courtesy AS is_courtesy,
    CAST(CASE
      WHEN shared.is_courtesy
      THEN 'courtesy'
      WHEN customers.is_known = FALSE
      THEN 'possible'
      WHEN firsts.channel = 'email'
      AND (
        SELECT
          COUNT(*) AS _col_0
        FROM own_names AS own_names
      ) = 0
      THEN 'possible'
      WHEN answering_mails.message_id IS NULL
      AND COALESCE(conversation_firsts.ours_at >= firsts.sent_at, TRUE)
      THEN 'sure'
      WHEN shared.is_told
      THEN 'sure'
      ELSE 'possible'
    END AS STRING) AS certainty
  FROM shared AS shared
  INNER JOIN wait_messages AS firsts
    ON firsts.message_id = shared.first_message_id
  INNER JOIN conversation_firsts AS conversation_firsts
    ON conversation_firsts.customer_key = shared.customer_key
    AND conversation_firsts.conversation_id = shared.conversation_id
  LEFT JOIN answering_mails AS answering_mails
    ON answering_mails.message_id = firsts.message_id
  LEFT JOIN customer_keys AS customer_keys
    ON customer_keys.customer_key = shared.customer_key
  LEFT JOIN customers AS customers
    ON customers.customer_id = customer_keys.customer_id
), bounded AS (
  SELECT
    waits.wait_id AS wait_id,
    waits.opened_at AS opened_at,
    waits.opened_on AS opened_on,
    waits.channel AS channel,
    waits.reply_kind AS reply_kind,
    waits.customer_key AS customer_key,
    waits.conversation_id AS conversation_id,
    waits.outcome AS outcome,
    waits.ended_at AS ended_at,
    waits.message_count AS message_count,
    waits.nudge_count AS nudge_count,
    waits.answer_message_id AS answer_message_id,
    waits.answered_at AS answered_at,
    waits.is_off_thread AS is_off_thread,
    waits.is_courtesy AS is_courtesy,
    waits.certainty AS certainty,
    COALESCE(
      waits.ended_at,
      GREATEST(waits.opened_at, COALESCE(messages_end.unknown_at, settings.as_of_at))
    ) AS seen_until
  FROM waits AS waits
  CROSS JOIN settings AS settings
  CROSS JOIN messages_end AS messages_end
)
SELECT
  CAST(wait_id AS BIGINT) AS wait_id,
  CAST(opened_at AS TIMESTAMP_NTZ) AS opened_at,
  CAST(opened_on AS DATE) AS opened_on,
  CAST(channel AS STRING) AS channel,
  CAST(reply_kind AS STRING) AS reply_kind,
  CAST(customer_key AS BIGINT) AS customer_key,
  CAST(conversation_id AS BIGINT) AS conversation_id,
  CAST(outcome AS STRING) AS outcome,
  CAST(ended_at AS TIMESTAMP_NTZ) AS ended_at,
  CAST(message_count AS BIGINT) AS message_count,
  CAST(nudge_count AS BIGINT) AS nudge_count,
  CAST(answer_message_id AS BIGINT) AS answer_message_id,
  CAST(answered_at AS TIMESTAMP_NTZ) AS answered_at,
  CAST(is_off_thread AS BOOLEAN) AS is_off_thread,
  CAST(is_courtesy AS BOOLEAN) AS is_courtesy,
  CAST(certainty AS STRING) AS certainty,
  CAST(customer_id AS STRING) AS customer_id,
  CAST(opened_month AS DATE) AS opened_month,
  CAST(wait_seconds AS DOUBLE) AS wait_seconds,
  CAST(working_seconds AS DOUBLE) AS working_seconds
FROM (
  SELECT
    bounded.wait_id AS wait_id,
    bounded.opened_at AS opened_at,
    bounded.opened_on AS opened_on,
    bounded.channel AS channel,
    bounded.reply_kind AS reply_kind,
    bounded.customer_key AS customer_key,
    bounded.conversation_id AS conversation_id,
    bounded.outcome AS outcome,
    bounded.ended_at AS ended_at,
    bounded.message_count AS message_count,
    bounded.nudge_count AS nudge_count,
    bounded.answer_message_id AS answer_message_id,
    bounded.answered_at AS answered_at,
    bounded.is_off_thread AS is_off_thread,
    bounded.is_courtesy AS is_courtesy,
    bounded.certainty AS certainty,
    customer_keys.customer_id AS customer_id,
    CAST(CAST(DATE_TRUNC('month', bounded.opened_on) AS DATE) AS DATE) AS opened_month,
    (
      ROUND(
        (
          (
            CAST(UNIX_MICROS(CAST(bounded.seen_until AS TIMESTAMP_LTZ)) AS DOUBLE) / DOUBLE('1000000')
          ) - (
            CAST(UNIX_MICROS(CAST(bounded.opened_at AS TIMESTAMP_LTZ)) AS DOUBLE) / DOUBLE('1000000')
          )
        ) * DOUBLE('1e3')
      ) / DOUBLE('1e3')
    ) AS wait_seconds,
    (
      ROUND(
        (
          COALESCE(
            at_end.seconds_before + CASE
              WHEN at_end.is_open
              THEN (
                CAST(UNIX_MICROS(CAST(bounded.seen_until AS TIMESTAMP_LTZ)) AS DOUBLE) / DOUBLE('1000000')
              ) - (
                CAST(UNIX_MICROS(CAST(at_end.begins_at AS TIMESTAMP_LTZ)) AS DOUBLE) / DOUBLE('1000000')
              )
              ELSE 0
            END,
            0
          ) - COALESCE(
            at_start.seconds_before + CASE
              WHEN at_start.is_open
              THEN (
                CAST(UNIX_MICROS(CAST(bounded.opened_at AS TIMESTAMP_LTZ)) AS DOUBLE) / DOUBLE('1000000')
              ) - (
                CAST(UNIX_MICROS(CAST(at_start.begins_at AS TIMESTAMP_LTZ)) AS DOUBLE) / DOUBLE('1000000')
              )
              ELSE 0
            END,
            0
          )
        ) * DOUBLE('1e3')
      ) / DOUBLE('1e3')
    ) AS working_seconds
  FROM bounded AS bounded
  INNER JOIN customer_keys AS customer_keys
    ON customer_keys.customer_key = bounded.customer_key
  LEFT JOIN working_hours AS at_start
    ON at_start.hour_at = CAST(DATE_TRUNC('hour', bounded.opened_at) AS TIMESTAMP_NTZ)
    AND bounded.opened_at >= at_start.begins_at
    AND bounded.opened_at < at_start.ends_at
  LEFT JOIN working_hours AS at_end
    ON at_end.hour_at = CAST(DATE_TRUNC('hour', bounded.seen_until) AS TIMESTAMP_NTZ)
    AND bounded.seen_until >= at_end.begins_at
    AND bounded.seen_until < at_end.ends_at
) AS made
