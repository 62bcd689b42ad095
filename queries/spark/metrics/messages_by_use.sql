-- Made from queries/metrics/messages_by_use.sql by 'npm run spark'.
-- 1f3d5d943c8de713
SELECT
  CAST(use AS STRING) AS use,
  CAST(message_count AS BIGINT) AS message_count,
  CAST(total_count AS DECIMAL(38, 0)) AS total_count
FROM (
  SELECT
    CASE
      WHEN messages.direction = 'internal'
      THEN 'internal'
      WHEN messages.kind <> 'human'
      THEN messages.kind
      WHEN dealt_with.message_id IS NULL
      THEN 'nobody'
      WHEN messages.direction = 'inbound'
      THEN 'question'
      ELSE 'answer'
    END AS use,
    COUNT(*) AS message_count,
    SUM(COUNT(*)) OVER () AS total_count
  FROM messages AS messages
  LEFT JOIN (
    SELECT DISTINCT
      correspondence.message_id AS message_id
    FROM correspondence AS correspondence
  ) AS dealt_with
    ON dealt_with.message_id = messages.message_id
  GROUP BY
    CASE
      WHEN messages.direction = 'internal'
      THEN 'internal'
      WHEN messages.kind <> 'human'
      THEN messages.kind
      WHEN dealt_with.message_id IS NULL
      THEN 'nobody'
      WHEN messages.direction = 'inbound'
      THEN 'question'
      ELSE 'answer'
    END
  ORDER BY
    NOT use IN ('question', 'answer') NULLS LAST,
    message_count DESC,
    use NULLS LAST
) AS made
