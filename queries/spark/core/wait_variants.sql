-- Made from queries/core/wait_variants.sql by 'npm run spark'.
-- 538f1e6712190f7e
WITH month_waits AS (
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
    waits.customer_id AS customer_id,
    waits.opened_month AS opened_month,
    waits.wait_seconds AS wait_seconds,
    waits.working_seconds AS working_seconds,
    settings.as_of_at AS as_of_at
  FROM waits AS waits
  INNER JOIN settings AS settings
    ON waits.opened_month = settings.period_start_on
), answers AS (
  SELECT
    correspondence.customer_key AS customer_key,
    correspondence.conversation_id AS conversation_id,
    correspondence.sent_at AS sent_at
  FROM correspondence AS correspondence
  WHERE
    correspondence.direction = 'outbound' AND correspondence.kind = 'human'
), in_thread AS (
  SELECT
    month_waits.opened_at AS opened_at,
    month_waits.as_of_at AS as_of_at,
    answers.sent_at AS answered_at,
    wait_messages.settled_at AS settled_at
  FROM month_waits AS month_waits
  INNER JOIN wait_messages AS wait_messages
    ON wait_messages.message_id = month_waits.wait_id
    AND wait_messages.customer_key = month_waits.customer_key
  LEFT JOIN (
    SELECT
      placed.customer_key AS customer_key,
      placed.conversation_id AS conversation_id,
      placed.sent_at AS sent_at,
      LAG(placed.sent_at) OVER (
        PARTITION BY placed.customer_key, placed.conversation_id
        ORDER BY placed.sent_at NULLS LAST
      ) AS as_of_other
    FROM (
      SELECT
        customer_key,
        conversation_id,
        sent_at
      FROM (
        SELECT
          answers.customer_key AS customer_key,
          answers.conversation_id AS conversation_id,
          answers.sent_at AS sent_at,
          ROW_NUMBER() OVER (
            PARTITION BY answers.customer_key, answers.conversation_id, answers.sent_at
            ORDER BY answers.sent_at NULLS LAST
          ) = 1 AS is_kept
        FROM answers AS answers
      ) AS qualified
      WHERE
        is_kept
    ) AS placed
  ) AS answers
    ON (
      answers.customer_key = month_waits.customer_key
      AND answers.conversation_id = month_waits.conversation_id
      AND month_waits.opened_at <= answers.sent_at
    )
    AND (
      answers.as_of_other IS NULL
      OR NOT (
        month_waits.opened_at <= answers.as_of_other
      )
    )
  WHERE
    month_waits.is_off_thread AND NOT month_waits.is_courtesy
), unmatched_messages AS (
  SELECT
    conversation_messages.conversation_id AS conversation_id,
    messages.sent_at AS sent_at
  FROM messages AS messages
  INNER JOIN conversation_messages AS conversation_messages
    ON conversation_messages.message_id = messages.message_id
  WHERE
    messages.direction = 'inbound'
    AND messages.kind = 'human'
    AND messages.customer_key IS NULL
), our_messages AS (
  SELECT
    conversation_messages.conversation_id AS conversation_id,
    messages.sent_at AS sent_at
  FROM conversation_messages AS conversation_messages
  SEMI JOIN unmatched_messages AS unmatched_messages
    ON unmatched_messages.conversation_id = conversation_messages.conversation_id
  INNER JOIN messages AS messages
    ON messages.message_id = conversation_messages.message_id
  WHERE
    messages.direction = 'outbound' AND messages.kind = 'human'
), unmatched AS (
  SELECT
    MIN(unmatched_messages.sent_at) AS opened_at,
    our_messages.sent_at AS answered_at
  FROM unmatched_messages AS unmatched_messages
  LEFT JOIN (
    SELECT
      placed.conversation_id AS conversation_id,
      placed.sent_at AS sent_at,
      LAG(placed.sent_at) OVER (PARTITION BY placed.conversation_id ORDER BY placed.sent_at NULLS LAST) AS as_of_other
    FROM (
      SELECT
        conversation_id,
        sent_at
      FROM (
        SELECT
          our_messages.conversation_id AS conversation_id,
          our_messages.sent_at AS sent_at,
          ROW_NUMBER() OVER (
            PARTITION BY our_messages.conversation_id, our_messages.sent_at
            ORDER BY our_messages.sent_at NULLS LAST
          ) = 1 AS is_kept
        FROM our_messages AS our_messages
      ) AS qualified
      WHERE
        is_kept
    ) AS placed
  ) AS our_messages
    ON (
      our_messages.conversation_id = unmatched_messages.conversation_id
      AND unmatched_messages.sent_at <= our_messages.sent_at
    )
    AND (
      our_messages.as_of_other IS NULL
      OR NOT (
        unmatched_messages.sent_at <= our_messages.as_of_other
      )
    )
  GROUP BY
    unmatched_messages.conversation_id,
    our_messages.sent_at
), headline AS (
  SELECT
    month_waits.wait_id AS wait_id,
    month_waits.customer_id AS customer_id,
    month_waits.opened_at AS opened_at,
    month_waits.wait_seconds AS wait_seconds,
    month_waits.outcome AS outcome,
    month_waits.certainty AS certainty,
    month_waits.is_off_thread AS is_off_thread
  FROM month_waits AS month_waits
  WHERE
    NOT month_waits.is_courtesy
)
SELECT
  CAST(variant AS STRING) AS variant,
  CAST(wait_seconds AS DOUBLE) AS wait_seconds,
  CAST(outcome AS STRING) AS outcome
FROM (
  SELECT
    'headline' AS variant,
    headline.wait_seconds AS wait_seconds,
    headline.outcome AS outcome
  FROM headline AS headline
  UNION ALL
  SELECT
    'with_courtesies' AS with_courtesies,
    month_waits.wait_seconds AS wait_seconds,
    month_waits.outcome AS outcome
  FROM month_waits AS month_waits
  INNER JOIN settings AS settings
    ON settings.reads_bodies
  UNION ALL
  SELECT
    'sure_only' AS sure_only,
    headline.wait_seconds AS wait_seconds,
    headline.outcome AS outcome
  FROM headline AS headline
  WHERE
    headline.certainty = 'sure'
    AND EXISTS(
      SELECT
        1 AS `1`
      FROM headline AS headline
      WHERE
        headline.certainty = 'possible'
    )
  UNION ALL
  SELECT
    'settled_answered' AS settled_answered,
    headline.wait_seconds AS wait_seconds,
    CASE headline.outcome WHEN 'settled' THEN 'answered' ELSE headline.outcome END AS _col_2
  FROM headline AS headline
  UNION ALL
  SELECT
    'closed_settled' AS closed_settled,
    COALESCE(
      (
        CAST(UNIX_MICROS(CAST(closed_waits.closed_at AS TIMESTAMP_LTZ)) AS DOUBLE) / DOUBLE('1000000')
      ) - (
        CAST(UNIX_MICROS(CAST(headline.opened_at AS TIMESTAMP_LTZ)) AS DOUBLE) / DOUBLE('1000000')
      ),
      headline.wait_seconds
    ) AS _col_1,
    CASE WHEN closed_waits.closed_at IS NULL THEN headline.outcome ELSE 'settled' END AS _col_2
  FROM headline AS headline
  LEFT JOIN closed_waits AS closed_waits
    ON closed_waits.wait_id = headline.wait_id
    AND closed_waits.customer_id = headline.customer_id
  WHERE
    EXISTS(
      SELECT
        1 AS `1`
      FROM headline AS headline
      INNER JOIN closed_waits AS closed_waits
        ON closed_waits.wait_id = headline.wait_id
        AND closed_waits.customer_id = headline.customer_id
    )
  UNION ALL
  SELECT
    'without_off_thread' AS without_off_thread,
    headline.wait_seconds AS wait_seconds,
    headline.outcome AS outcome
  FROM headline AS headline
  WHERE
    NOT headline.is_off_thread
  UNION ALL
  SELECT
    'without_off_thread' AS without_off_thread,
    (
      CAST(UNIX_MICROS(
        CAST(COALESCE(LEAST(in_thread.answered_at, in_thread.settled_at), in_thread.as_of_at) AS TIMESTAMP_LTZ)
      ) AS DOUBLE) / DOUBLE('1000000')
    ) - (
      CAST(UNIX_MICROS(CAST(in_thread.opened_at AS TIMESTAMP_LTZ)) AS DOUBLE) / DOUBLE('1000000')
    ) AS _col_1,
    CASE
      WHEN in_thread.answered_at <= COALESCE(in_thread.settled_at, in_thread.answered_at)
      THEN 'answered'
      WHEN NOT in_thread.settled_at IS NULL
      THEN 'settled'
      ELSE 'open'
    END AS _col_2
  FROM in_thread AS in_thread
  UNION ALL
  SELECT
    'with_unmatched' AS with_unmatched,
    headline.wait_seconds AS wait_seconds,
    headline.outcome AS outcome
  FROM headline AS headline
  UNION ALL
  SELECT
    'with_unmatched' AS with_unmatched,
    (
      CAST(UNIX_MICROS(CAST(COALESCE(unmatched.answered_at, settings.as_of_at) AS TIMESTAMP_LTZ)) AS DOUBLE) / DOUBLE('1000000')
    ) - (
      CAST(UNIX_MICROS(CAST(unmatched.opened_at AS TIMESTAMP_LTZ)) AS DOUBLE) / DOUBLE('1000000')
    ) AS _col_1,
    CASE WHEN unmatched.answered_at IS NULL THEN 'open' ELSE 'answered' END AS _col_2
  FROM unmatched AS unmatched
  INNER JOIN settings AS settings
    ON CAST(CAST(DATE_TRUNC('month', LOCAL_TIME(unmatched.opened_at)) AS TIMESTAMP_NTZ) AS DATE) = settings.period_start_on
) AS made
