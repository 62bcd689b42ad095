-- Made from queries/core/invited_replies.sql by 'npm run spark'.
-- 9060caebc65c65ee
WITH offers AS (
  SELECT
    contracts.customer_id AS customer_id,
    contracts.offered_on AS offered_on,
    COALESCE(contracts.decided_on, CAST('9999-12-31' AS DATE)) AS decided_on
  FROM contracts AS contracts
  WHERE
    NOT contracts.offered_on IS NULL
), replies_to_offers AS (
  SELECT
    wait_messages.message_id AS message_id,
    wait_messages.customer_key AS customer_key
  FROM wait_messages AS wait_messages
  INNER JOIN conversation_firsts AS conversation_firsts
    ON conversation_firsts.customer_key = wait_messages.customer_key
    AND conversation_firsts.conversation_id = wait_messages.conversation_id
    AND conversation_firsts.theirs_at = wait_messages.sent_at
    AND conversation_firsts.ours_at < wait_messages.sent_at
  INNER JOIN offers AS offers
    ON KEY_OF(offers.customer_id) = wait_messages.customer_key
    AND offers.offered_on BETWEEN DATE_SUB(CAST(LOCAL_TIME(conversation_firsts.ours_at) AS DATE), CAST(3 AS INT)) AND DATE_ADD(CAST(LOCAL_TIME(conversation_firsts.ours_at) AS DATE), CAST(3 AS INT))
    AND offers.offered_on <= wait_messages.sent_on
    AND offers.decided_on >= wait_messages.sent_on
)
SELECT
  CAST(message_id AS BIGINT) AS message_id,
  CAST(customer_key AS BIGINT) AS customer_key,
  CAST(is_to_attempt AS BOOLEAN) AS is_to_attempt
FROM (
  SELECT
    attempt_replies.reply_id AS message_id,
    KEY_OF(attempt_replies.customer_id) AS customer_key,
    TRUE AS is_to_attempt
  FROM attempt_replies AS attempt_replies
  SEMI JOIN personal_attempts AS personal_attempts
    ON personal_attempts.attempt_id = attempt_replies.attempt_id
  UNION
  SELECT
    replies_to_offers.message_id AS message_id,
    replies_to_offers.customer_key AS customer_key,
    FALSE AS _col_2
  FROM replies_to_offers AS replies_to_offers
  ANTI JOIN attempt_replies AS attempt_replies
    ON attempt_replies.reply_id = replies_to_offers.message_id
    AND KEY_OF(attempt_replies.customer_id) = replies_to_offers.customer_key
) AS made
