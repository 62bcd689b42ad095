-- Made from queries/core/lost_exchanges.sql by 'npm run spark'.
-- e5031281b7958402
SELECT
  CAST(message_id AS BIGINT) AS message_id,
  CAST(conversation_id AS BIGINT) AS conversation_id,
  CAST(customer_id AS STRING) AS customer_id,
  CAST(channel AS STRING) AS channel,
  CAST(direction AS STRING) AS direction,
  CAST(sent_at AS TIMESTAMP_NTZ) AS sent_at,
  CAST(sent_on AS DATE) AS sent_on,
  CAST(person_key AS BIGINT) AS person_key
FROM (
  SELECT
    correspondence.message_id AS message_id,
    correspondence.conversation_id AS conversation_id,
    lost.customer_id AS customer_id,
    correspondence.channel AS channel,
    correspondence.direction AS direction,
    correspondence.sent_at AS sent_at,
    correspondence.sent_on AS sent_on,
    correspondence.person_key AS person_key
  FROM correspondence AS correspondence
  INNER JOIN (
    SELECT DISTINCT
      losses.customer_id AS customer_id,
      KEY_OF(losses.customer_id) AS customer_key
    FROM losses AS losses
  ) AS lost
    ON lost.customer_key = correspondence.customer_key
  WHERE
    correspondence.kind = 'human' AND correspondence.is_first
) AS made
