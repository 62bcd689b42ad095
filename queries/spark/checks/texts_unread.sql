-- Made from queries/checks/texts_unread.sql by 'npm run spark'.
-- 197ccb99932321e2
SELECT
  CAST(file_id AS INT) AS file_id,
  CAST(mail_count AS BIGINT) AS mail_count,
  CAST(first_line AS BIGINT) AS first_line
FROM (
  SELECT
    messages.file_id AS file_id,
    COUNT(*) AS mail_count,
    MIN(messages.line) AS first_line
  FROM messages AS messages
  CROSS JOIN settings AS settings
  WHERE
    settings.reads_bodies
    AND messages.channel = 'email'
    AND messages.direction = 'inbound'
    AND messages.kind = 'human'
    AND messages.asks_nothing IS NULL
  GROUP BY
    messages.file_id
  ORDER BY
    file_id NULLS LAST
) AS made
