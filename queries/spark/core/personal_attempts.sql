-- Made from queries/core/personal_attempts.sql by 'npm run spark'.
-- 1ea5f9fda8815203
WITH outbound AS (
  SELECT
    lost_exchanges.message_id AS message_id,
    lost_exchanges.conversation_id AS conversation_id,
    lost_exchanges.customer_id AS customer_id,
    lost_exchanges.channel AS channel,
    lost_exchanges.direction AS direction,
    lost_exchanges.sent_at AS sent_at,
    lost_exchanges.sent_on AS sent_on,
    lost_exchanges.person_key AS person_key
  FROM lost_exchanges AS lost_exchanges
  WHERE
    lost_exchanges.direction = 'outbound'
), in_sequence AS (
  SELECT
    outbound.message_id AS message_id,
    outbound.conversation_id AS conversation_id,
    outbound.customer_id AS customer_id,
    outbound.channel AS channel,
    outbound.direction AS direction,
    outbound.sent_at AS sent_at,
    outbound.sent_on AS sent_on,
    outbound.person_key AS person_key,
    LAST_VALUE(outbound.person_key) IGNORE NULLS OVER (
      PARTITION BY outbound.customer_id
      ORDER BY outbound.sent_at NULLS LAST, outbound.message_id NULLS LAST
      rows BETWEEN UNBOUNDED preceding AND 1 preceding
    ) AS previous_person_key,
    CASE
      WHEN NOT outbound.person_key IS NULL
      THEN MIN(outbound.sent_at) OVER (PARTITION BY outbound.customer_id, outbound.person_key) < outbound.sent_at
    END AS has_history
  FROM outbound AS outbound
), firsts AS (
  SELECT
    correspondence.conversation_id AS conversation_id,
    NAMED_STRUCT(
      'column_0',
      MIN(
        NAMED_STRUCT(
          'column_0',
          (
            correspondence.sent_at
          ) IS NULL,
          'column_1',
          correspondence.sent_at,
          'column_2',
          (
            correspondence.direction
          ) IS NULL,
          'column_3',
          correspondence.direction,
          'column_4',
          (
            correspondence.message_id
          ) IS NULL,
          'column_5',
          correspondence.message_id
        )
      ).column_1,
      'column_1',
      MIN(
        NAMED_STRUCT(
          'column_0',
          (
            correspondence.sent_at
          ) IS NULL,
          'column_1',
          correspondence.sent_at,
          'column_2',
          (
            correspondence.direction
          ) IS NULL,
          'column_3',
          correspondence.direction,
          'column_4',
          (
            correspondence.message_id
          ) IS NULL,
          'column_5',
          correspondence.message_id
        )
      ).column_3,
      'column_2',
      MIN(
        NAMED_STRUCT(
          'column_0',
          (
            correspondence.sent_at
          ) IS NULL,
          'column_1',
          correspondence.sent_at,
          'column_2',
          (
            correspondence.direction
          ) IS NULL,
          'column_3',
          correspondence.direction,
          'column_4',
          (
            correspondence.message_id
          ) IS NULL,
          'column_5',
          correspondence.message_id
        )
      ).column_5
    ) AS position
  FROM correspondence AS correspondence
  SEMI JOIN outbound AS outbound
    ON outbound.conversation_id = correspondence.conversation_id
  WHERE
    correspondence.kind = 'human'
  GROUP BY
    correspondence.conversation_id
)
SELECT
  CAST(attempt_id AS STRING) AS attempt_id,
  CAST(customer_id AS STRING) AS customer_id,
  CAST(loss_number AS BIGINT) AS loss_number,
  CAST(attempted_at AS TIMESTAMP_NTZ) AS attempted_at,
  CAST(attempted_on AS DATE) AS attempted_on,
  CAST(person_key AS BIGINT) AS person_key,
  CAST(conversation_id AS BIGINT) AS conversation_id,
  CAST(subject AS STRING) AS subject,
  CAST(previous_person_key AS BIGINT) AS previous_person_key,
  CAST(has_history AS BOOLEAN) AS has_history
FROM (
  SELECT
    message_names.name AS attempt_id,
    in_sequence.customer_id AS customer_id,
    losses.loss_number AS loss_number,
    CASE
      WHEN messages.is_day_only
      THEN UTC_OF_LOCAL(CAST(in_sequence.sent_on AS TIMESTAMP_NTZ))
      ELSE in_sequence.sent_at
    END AS attempted_at,
    in_sequence.sent_on AS attempted_on,
    in_sequence.person_key AS person_key,
    in_sequence.conversation_id AS conversation_id,
    messages.subject AS subject,
    in_sequence.previous_person_key AS previous_person_key,
    in_sequence.has_history AS has_history
  FROM in_sequence AS in_sequence
  INNER JOIN firsts AS firsts
    ON firsts.conversation_id = in_sequence.conversation_id
    AND firsts.position = NAMED_STRUCT(
      'column_0',
      in_sequence.sent_at,
      'column_1',
      in_sequence.direction,
      'column_2',
      in_sequence.message_id
    )
  INNER JOIN losses AS losses
    ON losses.customer_id = in_sequence.customer_id
    AND in_sequence.sent_on > losses.lost_on
    AND in_sequence.sent_on <= COALESCE(losses.returned_on, CAST('9999-12-31' AS DATE))
  INNER JOIN messages AS messages
    ON messages.message_id = in_sequence.message_id
  INNER JOIN message_names AS message_names
    ON message_names.message_id = in_sequence.message_id
) AS made
