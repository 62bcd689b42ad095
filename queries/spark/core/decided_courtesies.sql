-- Made from queries/core/decided_courtesies.sql by 'npm run spark'.
-- 11efc42c1da628a2
SELECT
  CAST(message_id AS BIGINT) AS message_id
FROM (
  SELECT
    messages.message_id AS message_id
  FROM messages AS messages
  SEMI JOIN decided AS decided
    ON decided.message_id = messages.message_id AND decided.what = 'asks_nothing'
  UNION
  SELECT
    messages.message_id AS message_id
  FROM messages AS messages
  INNER JOIN decided AS decided
    ON KEY_OF(decided.customer_id) = messages.customer_key
    AND decided.what = 'asks_nothing'
    AND decided.message_id IS NULL
  WHERE
    messages.direction = 'inbound'
    AND CAST(LOCAL_TIME(messages.sent_at) AS DATE) <= decided.on_day
) AS made
