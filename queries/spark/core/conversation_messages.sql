-- Made from queries/core/conversation_messages.sql by 'npm run spark'.
-- 1f0e0b79ca9f4211
SELECT
  CAST(message_id AS BIGINT) AS message_id,
  CAST(conversation_id AS BIGINT) AS conversation_id,
  CAST(rule AS STRING) AS rule
FROM (
  SELECT
    messages.message_id AS message_id,
    COALESCE(continued_conversations.conversation_id, messages.top_id) AS conversation_id,
    CASE
      WHEN messages.is_threaded
      THEN 'thread'
      WHEN messages.top_id <> messages.message_id OR NOT message_loops.loop_id IS NULL
      THEN 'references'
      WHEN NOT continued_conversations.conversation_id IS NULL
      THEN 'subject'
      ELSE 'single'
    END AS rule
  FROM messages AS messages
  LEFT JOIN continued_conversations AS continued_conversations
    ON continued_conversations.top_id = messages.top_id
  LEFT JOIN message_loops AS message_loops
    ON message_loops.message_id = messages.message_id
) AS made
