-- Made from queries/core/message_names.sql by 'npm run spark'.
-- b59937c87e06cb33
SELECT
  CAST(message_id AS BIGINT) AS message_id,
  CAST(name AS STRING) AS name
FROM (
  SELECT
    mails.message_id AS message_id,
    mails.name AS name
  FROM mails AS mails
  UNION ALL
  SELECT
    recorded_messages.message_id AS message_id,
    recorded_messages.name AS name
  FROM recorded_messages AS recorded_messages
) AS made
