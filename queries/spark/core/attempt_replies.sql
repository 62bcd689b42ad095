-- Made from queries/core/attempt_replies.sql by 'npm run spark'.
-- 575d3a853b8cf53d
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
    lost_exchanges.customer_id AS customer_id,
    lost_exchanges.message_id AS message_id,
    lost_exchanges.sent_at AS sent_at,
    MAX_BY(
      contacted.attempt_id,
      CASE
        WHEN NOT (
          contacted.attempt_id
        ) IS NULL
        THEN NAMED_STRUCT(
          'column_0',
          (
            contacted.conversation_id IS NOT DISTINCT FROM lost_exchanges.conversation_id
          ) IS NULL,
          'column_1',
          contacted.conversation_id IS NOT DISTINCT FROM lost_exchanges.conversation_id,
          'column_2',
          (
            contacted.is_personal
          ) IS NULL,
          'column_3',
          contacted.is_personal,
          'column_4',
          (
            contacted.attempted_at
          ) IS NULL,
          'column_5',
          contacted.attempted_at,
          'column_6',
          (
            KEY_OF(contacted.attempt_id)
          ) IS NULL,
          'column_7',
          KEY_OF(contacted.attempt_id),
          'column_8',
          (
            contacted.attempt_id
          ) IS NULL,
          'column_9',
          contacted.attempt_id
        )
      END
    ) AS attempt_id
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
  GROUP BY
    lost_exchanges.customer_id,
    lost_exchanges.message_id,
    lost_exchanges.sent_at
)
SELECT
  CAST(attempt_id AS STRING) AS attempt_id,
  CAST(customer_id AS STRING) AS customer_id,
  CAST(reply_id AS BIGINT) AS reply_id,
  CAST(replied_at AS TIMESTAMP_NTZ) AS replied_at
FROM (
  SELECT
    credited.attempt_id AS attempt_id,
    credited.customer_id AS customer_id,
    MIN_BY(
      credited.message_id,
      CASE
        WHEN NOT (
          credited.message_id
        ) IS NULL
        THEN NAMED_STRUCT(
          'column_0',
          (
            credited.sent_at
          ) IS NULL,
          'column_1',
          credited.sent_at,
          'column_2',
          (
            credited.message_id
          ) IS NULL,
          'column_3',
          credited.message_id
        )
      END
    ) AS reply_id,
    MIN(credited.sent_at) AS replied_at
  FROM credited AS credited
  GROUP BY
    credited.attempt_id,
    credited.customer_id
) AS made
