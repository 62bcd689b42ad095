-- Made from queries/core/continued_conversations.sql by 'npm run spark'.
-- a2e2f84703ef5202
WITH RECURSIVE links AS (
  SELECT
    subject_links.message_id AS message_id,
    messages.top_id AS previous_top_id
  FROM subject_links AS subject_links
  INNER JOIN messages AS messages
    ON messages.message_id = subject_links.previous_id
  WHERE
    messages.top_id <> subject_links.message_id
), continued AS (
  SELECT
    links.message_id AS message_id,
    links.previous_top_id AS conversation_id
  FROM links AS links
  ANTI JOIN links AS earlier
    ON earlier.message_id = links.previous_top_id
  UNION ALL
  SELECT
    links.message_id AS message_id,
    continued.conversation_id AS conversation_id
  FROM continued AS continued
  INNER JOIN links AS links
    ON links.previous_top_id = continued.message_id
)
SELECT
  CAST(top_id AS BIGINT) AS top_id,
  CAST(conversation_id AS BIGINT) AS conversation_id
FROM (
  SELECT
    continued.message_id AS top_id,
    continued.conversation_id AS conversation_id
  FROM continued AS continued
) AS made
