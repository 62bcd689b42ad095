-- Made from queries/core/wait_messages.sql by 'npm run spark'.
-- 1fa201b46b8d2956
WITH spoken AS (
  SELECT
    correspondence.message_id AS message_id,
    correspondence.channel AS channel,
    correspondence.direction AS direction,
    correspondence.sent_at AS sent_at,
    correspondence.reply_kind AS reply_kind,
    correspondence.asks_nothing AS asks_nothing,
    correspondence.customer_key AS customer_key,
    correspondence.contact_key AS contact_key,
    correspondence.conversation_id AS conversation_id,
    correspondence.sent_on AS sent_on,
    COALESCE(correspondence.channel IN ('call', 'meeting'), FALSE) AS is_spoken
  FROM correspondence AS correspondence
  WHERE
    correspondence.kind = 'human'
), questions AS (
  SELECT
    spoken.message_id AS message_id,
    spoken.channel AS channel,
    spoken.sent_at AS sent_at,
    spoken.reply_kind AS reply_kind,
    spoken.asks_nothing AS asks_nothing,
    spoken.customer_key AS customer_key,
    spoken.contact_key AS contact_key,
    spoken.conversation_id AS conversation_id,
    spoken.sent_on AS sent_on
  FROM spoken AS spoken
  WHERE
    spoken.direction = 'inbound' AND NOT spoken.is_spoken
), answers AS (
  SELECT
    spoken.message_id AS message_id,
    spoken.conversation_id AS conversation_id,
    spoken.customer_key AS customer_key,
    spoken.contact_key AS contact_key,
    spoken.sent_at AS sent_at
  FROM spoken AS spoken
  WHERE
    spoken.is_spoken
    OR (
      spoken.direction = 'outbound' AND spoken.channel IS DISTINCT FROM 'missed_call'
    )
), answers_in_conversation AS (
  SELECT
    answers.customer_key AS customer_key,
    answers.conversation_id AS conversation_id,
    answers.sent_at AS sent_at,
    MIN(answers.message_id) AS message_id
  FROM answers AS answers
  GROUP BY
    answers.customer_key,
    answers.conversation_id,
    answers.sent_at
), meant AS (
  SELECT
    answers.contact_key AS asker,
    answers.sent_at AS sent_at,
    answers.message_id AS message_id
  FROM answers AS answers
  WHERE
    NOT answers.contact_key IS NULL
  UNION ALL
  SELECT
    askers.contact_key AS asker,
    answers.sent_at AS sent_at,
    answers.message_id AS message_id
  FROM (
    SELECT
      answers.message_id AS message_id,
      answers.conversation_id AS conversation_id,
      answers.customer_key AS customer_key,
      answers.contact_key AS contact_key,
      answers.sent_at AS sent_at
    FROM answers AS answers
    WHERE
      answers.contact_key IS NULL
  ) AS answers
  INNER JOIN (
    SELECT DISTINCT
      questions.customer_key AS customer_key,
      questions.contact_key AS contact_key
    FROM questions AS questions
    WHERE
      NOT questions.contact_key IS NULL
  ) AS askers
    ON askers.customer_key = answers.customer_key
  UNION ALL
  SELECT
    answers.customer_key AS asker,
    answers.sent_at AS sent_at,
    answers.message_id AS message_id
  FROM answers AS answers
  SEMI JOIN (
    SELECT
      questions.customer_key AS customer_key
    FROM questions AS questions
    WHERE
      questions.contact_key IS NULL
  ) AS unnamed
    ON unnamed.customer_key = answers.customer_key
), answers_to_asker AS (
  SELECT
    meant.asker AS asker,
    meant.sent_at AS sent_at,
    MIN(meant.message_id) AS message_id
  FROM meant AS meant
  GROUP BY
    meant.asker,
    meant.sent_at
), settled AS (
  SELECT
    KEY_OF(settlements.customer_id) AS customer_key,
    settlements.settled_at AS settled_at
  FROM settlements AS settlements
)
SELECT
  CAST(message_id AS BIGINT) AS message_id,
  CAST(channel AS STRING) AS channel,
  CAST(sent_at AS TIMESTAMP_NTZ) AS sent_at,
  CAST(reply_kind AS STRING) AS reply_kind,
  CAST(asks_nothing AS BOOLEAN) AS asks_nothing,
  CAST(customer_key AS BIGINT) AS customer_key,
  CAST(contact_key AS BIGINT) AS contact_key,
  CAST(conversation_id AS BIGINT) AS conversation_id,
  CAST(sent_on AS DATE) AS sent_on,
  CAST(answered_at AS TIMESTAMP_NTZ) AS answered_at,
  CAST(answer_message_id AS BIGINT) AS answer_message_id,
  CAST(is_off_thread AS BOOLEAN) AS is_off_thread,
  CAST(settled_at AS TIMESTAMP_NTZ) AS settled_at
FROM (
  SELECT
    questions.message_id AS message_id,
    questions.channel AS channel,
    questions.sent_at AS sent_at,
    questions.reply_kind AS reply_kind,
    questions.asks_nothing AS asks_nothing,
    questions.customer_key AS customer_key,
    questions.contact_key AS contact_key,
    questions.conversation_id AS conversation_id,
    questions.sent_on AS sent_on,
    LEAST(answers_in_conversation.sent_at, answers_to_asker.sent_at) AS answered_at,
    CASE LEAST(answers_in_conversation.sent_at, answers_to_asker.sent_at)
      WHEN answers_in_conversation.sent_at
      THEN answers_in_conversation.message_id
      WHEN answers_to_asker.sent_at
      THEN answers_to_asker.message_id
    END AS answer_message_id,
    NOT LEAST(answers_in_conversation.sent_at, answers_to_asker.sent_at) IS NULL
    AND LEAST(answers_in_conversation.sent_at, answers_to_asker.sent_at) IS DISTINCT FROM answers_in_conversation.sent_at AS is_off_thread,
    settled.settled_at AS settled_at
  FROM questions AS questions
  LEFT JOIN (
    SELECT
      placed.customer_key AS customer_key,
      placed.conversation_id AS conversation_id,
      placed.sent_at AS sent_at,
      placed.message_id AS message_id,
      LAG(placed.sent_at) OVER (
        PARTITION BY placed.customer_key, placed.conversation_id
        ORDER BY placed.sent_at NULLS LAST
      ) AS as_of_other
    FROM (
      SELECT
        customer_key,
        conversation_id,
        sent_at,
        message_id
      FROM (
        SELECT
          answers_in_conversation.customer_key AS customer_key,
          answers_in_conversation.conversation_id AS conversation_id,
          answers_in_conversation.sent_at AS sent_at,
          answers_in_conversation.message_id AS message_id,
          ROW_NUMBER() OVER (
            PARTITION BY answers_in_conversation.customer_key, answers_in_conversation.conversation_id, answers_in_conversation.sent_at
            ORDER BY answers_in_conversation.sent_at NULLS LAST
          ) = 1 AS is_kept
        FROM answers_in_conversation AS answers_in_conversation
      ) AS qualified
      WHERE
        is_kept
    ) AS placed
  ) AS answers_in_conversation
    ON (
      answers_in_conversation.customer_key = questions.customer_key
      AND answers_in_conversation.conversation_id = questions.conversation_id
      AND questions.sent_at <= answers_in_conversation.sent_at
    )
    AND (
      answers_in_conversation.as_of_other IS NULL
      OR NOT (
        questions.sent_at <= answers_in_conversation.as_of_other
      )
    )
  LEFT JOIN (
    SELECT
      placed.asker AS asker,
      placed.sent_at AS sent_at,
      placed.message_id AS message_id,
      LAG(placed.sent_at) OVER (PARTITION BY placed.asker ORDER BY placed.sent_at NULLS LAST) AS as_of_other
    FROM (
      SELECT
        asker,
        sent_at,
        message_id
      FROM (
        SELECT
          answers_to_asker.asker AS asker,
          answers_to_asker.sent_at AS sent_at,
          answers_to_asker.message_id AS message_id,
          ROW_NUMBER() OVER (
            PARTITION BY answers_to_asker.asker, answers_to_asker.sent_at
            ORDER BY answers_to_asker.sent_at NULLS LAST
          ) = 1 AS is_kept
        FROM answers_to_asker AS answers_to_asker
      ) AS qualified
      WHERE
        is_kept
    ) AS placed
  ) AS answers_to_asker
    ON (
      answers_to_asker.asker = COALESCE(questions.contact_key, questions.customer_key)
      AND questions.sent_at <= answers_to_asker.sent_at
    )
    AND (
      answers_to_asker.as_of_other IS NULL
      OR NOT (
        questions.sent_at <= answers_to_asker.as_of_other
      )
    )
  LEFT JOIN (
    SELECT
      placed.customer_key AS customer_key,
      placed.settled_at AS settled_at,
      LAG(placed.settled_at) OVER (PARTITION BY placed.customer_key ORDER BY placed.settled_at NULLS LAST) AS as_of_other
    FROM (
      SELECT
        customer_key,
        settled_at
      FROM (
        SELECT
          settled.customer_key AS customer_key,
          settled.settled_at AS settled_at,
          ROW_NUMBER() OVER (
            PARTITION BY settled.customer_key, settled.settled_at
            ORDER BY settled.settled_at NULLS LAST
          ) = 1 AS is_kept
        FROM settled AS settled
      ) AS qualified
      WHERE
        is_kept
    ) AS placed
  ) AS settled
    ON (
      settled.customer_key = questions.customer_key
      AND questions.sent_at < settled.settled_at
    )
    AND (
      settled.as_of_other IS NULL OR NOT (
        questions.sent_at < settled.as_of_other
      )
    )
) AS made
