-- Made from queries/core/expecting_words.sql by 'npm run spark'.
-- fe3eb667129f3f61
WITH known AS (
  SELECT
    GREATEST(
      CAST(LOCAL_TIME(MIN(correspondence.sent_at)) AS DATE),
      FIRST(CAST(settings.as_of_on + INTERVAL '1' DAY - INTERVAL '24' MONTH AS DATE), TRUE) IGNORE NULLS
    ) AS from_on
  FROM correspondence AS correspondence
  CROSS JOIN settings AS settings
  WHERE
    correspondence.direction = 'inbound' AND correspondence.kind = 'human'
), spoken AS (
  SELECT
    correspondence.message_id AS message_id,
    correspondence.customer_key AS customer_key,
    correspondence.conversation_id AS conversation_id,
    correspondence.sent_at AS sent_at,
    correspondence.sent_on AS sent_on
  FROM correspondence AS correspondence
  INNER JOIN known AS known
    ON correspondence.sent_on >= known.from_on
  WHERE
    correspondence.kind = 'human'
    AND correspondence.direction = 'outbound'
    AND correspondence.is_first
    AND COALESCE(NOT correspondence.channel IN ('call', 'meeting'), TRUE)
    AND NOT EXISTS(
      SELECT
        1 AS found
      FROM source_gaps AS source_gaps
      WHERE
        source_gaps.table_name = 'messages' AND source_gaps.reason = 'one_sided'
    )
), answers AS (
  SELECT DISTINCT
    waits.answer_message_id AS answer_message_id
  FROM waits AS waits
  WHERE
    waits.certainty = 'sure' AND waits.is_off_thread
), kinds AS (
  SELECT
    spoken.message_id AS message_id,
    spoken.customer_key AS customer_key,
    spoken.conversation_id AS conversation_id,
    spoken.sent_at AS sent_at,
    spoken.sent_on AS sent_on,
    CASE
      WHEN NOT attempts.attempt_id IS NULL
      THEN 'win_back'
      WHEN NOT offer_words.message_id IS NULL
      THEN 'offer'
      WHEN answers.answer_message_id IS NULL
      AND conversation_firsts.ours_at = spoken.sent_at
      AND COALESCE(conversation_firsts.theirs_at > spoken.sent_at, TRUE)
      THEN 'other'
    END AS kind
  FROM spoken AS spoken
  INNER JOIN conversation_firsts AS conversation_firsts
    ON conversation_firsts.customer_key = spoken.customer_key
    AND conversation_firsts.conversation_id = spoken.conversation_id
  LEFT JOIN personal_attempts AS attempts
    ON KEY_OF(attempts.attempt_id) = spoken.message_id
    AND KEY_OF(attempts.customer_id) = spoken.customer_key
  LEFT JOIN offer_words AS offer_words
    ON offer_words.message_id = spoken.message_id
    AND offer_words.customer_key = spoken.customer_key
  LEFT JOIN answers AS answers
    ON answers.answer_message_id = spoken.message_id
)
SELECT
  CAST(message_id AS BIGINT) AS message_id,
  CAST(customer_key AS BIGINT) AS customer_key,
  CAST(conversation_id AS BIGINT) AS conversation_id,
  CAST(kind AS STRING) AS kind,
  CAST(spoken_at AS TIMESTAMP_NTZ) AS spoken_at,
  CAST(spoken_on AS DATE) AS spoken_on
FROM (
  SELECT
    kinds.message_id AS message_id,
    kinds.customer_key AS customer_key,
    kinds.conversation_id AS conversation_id,
    kinds.kind AS kind,
    kinds.sent_at AS spoken_at,
    kinds.sent_on AS spoken_on
  FROM kinds AS kinds
  WHERE
    NOT kinds.kind IS NULL
) AS made
