-- Made from queries/core/attempt_replies.sql by 'npm run spark'.
-- ed1078a97fbef607
WITH contacted AS (
  SELECT
    personal_attempts.attempt_id AS attempt_id,
    personal_attempts.customer_id AS customer_id,
    personal_attempts.conversation_id AS conversation_id,
    personal_attempts.attempted_at AS attempted_at,
    TRUE AS is_personal
  FROM personal_attempts AS personal_attempts
  UNION ALL
  SELECT
    sends.send_id AS attempt_id,
    sends.customer_id AS customer_id,
    NULL AS conversation_id,
    sends.sent_at AS attempted_at,
    FALSE AS is_personal
  FROM sends AS sends
  INNER JOIN losses AS losses
    ON losses.customer_id = sends.customer_id
    AND sends.sent_on > losses.lost_on
    AND sends.sent_on <= COALESCE(losses.returned_on, CAST('9999-12-31' AS DATE))
  WHERE
    sends.bounced_at IS NULL
), credited AS (
  SELECT
    customer_id,
    message_id,
    sent_at,
    attempt_id
  FROM (
    SELECT
      lost_exchanges.customer_id AS customer_id,
      lost_exchanges.message_id AS message_id,
      lost_exchanges.sent_at AS sent_at,
      contacted.attempt_id AS attempt_id,
      ROW_NUMBER() OVER (
        PARTITION BY lost_exchanges.customer_id, lost_exchanges.message_id, lost_exchanges.sent_at
        ORDER BY contacted.conversation_id IS NOT DISTINCT FROM lost_exchanges.conversation_id DESC, contacted.is_personal DESC, contacted.attempted_at DESC, KEY_OF(contacted.attempt_id) DESC, contacted.attempt_id DESC
      ) = 1 AS is_kept
    FROM lost_exchanges AS lost_exchanges
    CROSS JOIN settings AS settings
    INNER JOIN contacted AS contacted
      ON contacted.customer_id = lost_exchanges.customer_id
      AND contacted.attempted_at < lost_exchanges.sent_at
      AND (
        contacted.conversation_id = lost_exchanges.conversation_id
        OR contacted.attempted_at >= lost_exchanges.sent_at - MAKE_DT_INTERVAL(CAST(settings.attribution_days AS INT))
      )
    WHERE
      lost_exchanges.direction = 'inbound'
  ) AS qualified
  WHERE
    is_kept
)
SELECT
  CAST(attempt_id AS STRING) AS attempt_id,
  CAST(customer_id AS STRING) AS customer_id,
  CAST(reply_id AS BIGINT) AS reply_id,
  CAST(replied_at AS TIMESTAMP_NTZ) AS replied_at
FROM (
  SELECT
    attempt_id,
    customer_id,
    reply_id,
    replied_at
  FROM (
    SELECT
      credited.attempt_id AS attempt_id,
      credited.customer_id AS customer_id,
      credited.message_id AS reply_id,
      credited.sent_at AS replied_at,
      ROW_NUMBER() OVER (
        PARTITION BY credited.attempt_id, credited.customer_id
        ORDER BY credited.sent_at NULLS LAST, credited.message_id NULLS LAST
      ) = 1 AS is_kept
    FROM credited AS credited
  ) AS qualified
  WHERE
    is_kept
) AS made
