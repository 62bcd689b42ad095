-- Made from queries/checks/message_ids_reused.sql by 'npm run spark'.
-- d79a98b27f0babf1
SELECT
  CAST(message_id AS STRING) AS message_id,
  CAST(mail_count AS BIGINT) AS mail_count
FROM (
  SELECT
    reused_ids.message_id AS message_id,
    MAX(reused_ids.mail_number) AS mail_count
  FROM reused_ids AS reused_ids
  GROUP BY
    reused_ids.message_id
) AS made
