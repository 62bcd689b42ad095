-- Made from queries/core/correspondence.sql by 'npm run spark'.
-- 35d70982d13349d2
WITH written AS (
  SELECT
    messages.message_id AS message_id,
    messages.kind AS kind,
    messages.channel AS channel,
    messages.direction AS direction,
    messages.sent_at AS sent_at,
    messages.person_key AS person_key,
    messages.reply_kind AS reply_kind,
    messages.asks_nothing AS asks_nothing,
    messages.customer_key AS customer_key,
    messages.contact_key AS contact_key,
    COALESCE(continued_conversations.conversation_id, messages.top_id) AS conversation_id
  FROM messages AS messages
  LEFT JOIN continued_conversations AS continued_conversations
    ON continued_conversations.top_id = messages.top_id
  WHERE
    messages.kind IN ('human', 'auto_reply')
), with_customers AS (
  SELECT
    written.message_id AS message_id,
    written.kind AS kind,
    written.channel AS channel,
    written.direction AS direction,
    written.sent_at AS sent_at,
    written.person_key AS person_key,
    written.reply_kind AS reply_kind,
    written.asks_nothing AS asks_nothing,
    written.customer_key AS customer_key,
    written.contact_key AS contact_key,
    TRUE AS is_first,
    written.conversation_id AS conversation_id
  FROM written AS written
  WHERE
    written.direction = 'inbound'
  UNION ALL
  SELECT
    written.message_id AS message_id,
    written.kind AS kind,
    written.channel AS channel,
    written.direction AS direction,
    written.sent_at AS sent_at,
    written.person_key AS person_key,
    written.reply_kind AS reply_kind,
    written.asks_nothing AS asks_nothing,
    recipients.customer_key AS customer_key,
    recipients.contact_key AS contact_key,
    recipients.is_first AS is_first,
    written.conversation_id AS conversation_id
  FROM written AS written
  INNER JOIN recipients AS recipients
    ON recipients.message_id = written.message_id
  WHERE
    written.direction = 'outbound'
)
SELECT
  CAST(message_id AS BIGINT) AS message_id,
  CAST(kind AS STRING) AS kind,
  CAST(channel AS STRING) AS channel,
  CAST(direction AS STRING) AS direction,
  CAST(sent_at AS TIMESTAMP_NTZ) AS sent_at,
  CAST(person_key AS BIGINT) AS person_key,
  CAST(reply_kind AS STRING) AS reply_kind,
  CAST(asks_nothing AS BOOLEAN) AS asks_nothing,
  CAST(customer_key AS BIGINT) AS customer_key,
  CAST(contact_key AS BIGINT) AS contact_key,
  CAST(is_first AS BOOLEAN) AS is_first,
  CAST(conversation_id AS BIGINT) AS conversation_id,
  CAST(sent_on AS DATE) AS sent_on
FROM (
  SELECT
    with_customers.message_id AS message_id,
    with_customers.kind AS kind,
    with_customers.channel AS channel,
    with_customers.direction AS direction,
    with_customers.sent_at AS sent_at,
    with_customers.person_key AS person_key,
    with_customers.reply_kind AS reply_kind,
    CASE
      WHEN NOT decided_courtesies.message_id IS NULL
      THEN TRUE
      ELSE with_customers.asks_nothing
    END AS asks_nothing,
    with_customers.customer_key AS customer_key,
    with_customers.contact_key AS contact_key,
    with_customers.is_first AS is_first,
    with_customers.conversation_id AS conversation_id,
    CAST(LOCAL_TIME(with_customers.sent_at) AS DATE) AS sent_on
  FROM with_customers AS with_customers
  LEFT JOIN decided_courtesies AS decided_courtesies
    ON decided_courtesies.message_id = with_customers.message_id
  WHERE
    NOT with_customers.customer_key IS NULL
) AS made
