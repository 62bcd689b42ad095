-- Made from queries/core/conversations.sql by 'npm run spark'.
-- 0648da834b45ec63
SELECT
  CAST(conversation_id AS BIGINT) AS conversation_id,
  CAST(started_at AS TIMESTAMP_NTZ) AS started_at,
  CAST(ended_at AS TIMESTAMP_NTZ) AS ended_at,
  CAST(started_by AS STRING) AS started_by,
  CAST(message_count AS BIGINT) AS message_count,
  CAST(human_count AS BIGINT) AS human_count,
  CAST(subject AS STRING) AS subject
FROM (
  SELECT
    conversation_messages.conversation_id AS conversation_id,
    MIN(messages.sent_at) AS started_at,
    MAX(messages.sent_at) AS ended_at,
    MIN_BY(
      messages.direction,
      CASE
        WHEN NOT (
          messages.direction
        ) IS NULL
        THEN NAMED_STRUCT(
          'column_0',
          (
            messages.sent_at
          ) IS NULL,
          'column_1',
          messages.sent_at,
          'column_2',
          (
            messages.message_id
          ) IS NULL,
          'column_3',
          messages.message_id
        )
      END
    ) FILTER(WHERE
      messages.kind = 'human') AS started_by,
    COUNT(*) AS message_count,
    COUNT(*) FILTER(WHERE
      messages.kind = 'human') AS human_count,
    MIN_BY(
      messages.subject,
      NAMED_STRUCT('column_0', messages.sent_at, 'column_1', messages.message_id)
    ) AS subject
  FROM conversation_messages AS conversation_messages
  INNER JOIN messages AS messages
    ON messages.message_id = conversation_messages.message_id
  GROUP BY
    conversation_messages.conversation_id
) AS made
