-- Made from queries/core/exchanges.sql by 'npm run spark'.
-- ff5bba50a3e1a986
SELECT
  CAST(message_id AS BIGINT) AS message_id,
  CAST(channel AS STRING) AS channel,
  CAST(direction AS STRING) AS direction,
  CAST(sent_at AS TIMESTAMP_NTZ) AS sent_at,
  CAST(person_key AS BIGINT) AS person_key,
  CAST(reply_kind AS STRING) AS reply_kind,
  CAST(asks_nothing AS BOOLEAN) AS asks_nothing,
  CAST(contact_key AS BIGINT) AS contact_key,
  CAST(conversation_id AS BIGINT) AS conversation_id,
  CAST(sent_on AS DATE) AS sent_on,
  CAST(customer_id AS STRING) AS customer_id
FROM (
  SELECT
    correspondence.message_id AS message_id,
    correspondence.channel AS channel,
    correspondence.direction AS direction,
    correspondence.sent_at AS sent_at,
    correspondence.person_key AS person_key,
    correspondence.reply_kind AS reply_kind,
    correspondence.asks_nothing AS asks_nothing,
    correspondence.contact_key AS contact_key,
    correspondence.conversation_id AS conversation_id,
    correspondence.sent_on AS sent_on,
    customer_keys.customer_id AS customer_id
  FROM correspondence AS correspondence
  INNER JOIN customer_keys AS customer_keys
    ON customer_keys.customer_key = correspondence.customer_key
  WHERE
    correspondence.kind = 'human'
) AS made
