-- Made from queries/core/wait_members.sql by 'npm run spark'.
-- aba055e60bb3b9ee
SELECT
  CAST(message_id AS BIGINT) AS message_id,
  CAST(wait_id AS BIGINT) AS wait_id
FROM (
  SELECT
    wait_messages.message_id AS message_id,
    waits.wait_id AS wait_id
  FROM wait_messages AS wait_messages
  INNER JOIN waits AS waits
    ON waits.customer_key = wait_messages.customer_key
    AND waits.conversation_id = wait_messages.conversation_id
    AND waits.ended_at IS NOT DISTINCT FROM LEAST(wait_messages.answered_at, wait_messages.settled_at)
) AS made
