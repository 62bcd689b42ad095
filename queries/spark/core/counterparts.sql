-- Made from queries/core/counterparts.sql by 'npm run spark'.
-- 10abd9a46012bef4
SELECT
  CAST(message_id AS BIGINT) AS message_id,
  CAST(customer_key AS BIGINT) AS customer_key,
  CAST(contact_key AS BIGINT) AS contact_key
FROM (
  SELECT
    messages.message_id AS message_id,
    messages.customer_key AS customer_key,
    messages.contact_key AS contact_key
  FROM messages AS messages
  WHERE
    messages.direction = 'inbound'
  UNION ALL
  SELECT
    recipients.message_id AS message_id,
    recipients.customer_key AS customer_key,
    recipients.contact_key AS contact_key
  FROM recipients AS recipients
) AS made
