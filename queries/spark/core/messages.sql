-- Made from queries/core/messages.sql by 'npm run spark'.
-- c0ef440a06a3101e
WITH early_replies AS (
  SELECT
    header_parents.message_id AS message_id,
    questions.sent_at AS sent_at,
    COALESCE(mail_writers.address, questions.from_address) AS asker,
    header_parents.sent_at = questions.sent_at AS is_same_instant
  FROM header_parents AS header_parents
  INNER JOIN mails AS questions
    ON questions.message_id = header_parents.parent_id
  LEFT JOIN mail_writers AS mail_writers
    ON mail_writers.message_id = questions.message_id
  WHERE
    header_parents.sent_at <= questions.sent_at
    AND header_parents.sent_at >= questions.sent_at - CASE
      WHEN header_parents.is_rough OR questions.sent_at_rule = 'date_without_zone'
      THEN INTERVAL '1' DAY
      ELSE INTERVAL '15' MINUTES
    END
), answers AS (
  SELECT
    early_replies.message_id AS message_id,
    LEAST(
      early_replies.sent_at + INTERVAL '1' SECOND,
      settings.as_of_at - INTERVAL '1' MICROSECOND
    ) AS sent_at
  FROM early_replies AS early_replies
  INNER JOIN mails AS mails
    ON mails.message_id = early_replies.message_id
  CROSS JOIN settings AS settings
  WHERE
    early_replies.is_same_instant
    OR ARRAY_CONTAINS(
      ARRAY_COMPACT(
        CONCAT(COALESCE(mails.to_addresses, ARRAY()), COALESCE(mails.cc_addresses, ARRAY()))
      ),
      early_replies.asker
    )
), every_message AS (
  SELECT
    mails.message_id AS message_id,
    mails.channel AS channel,
    COALESCE(senders.side = 'ours', mails.is_from_directory, FALSE) AS is_our_sender,
    COALESCE(senders.side = 'ours', mails.is_from_directory, FALSE)
    AND (
      CASE
        WHEN (
          mails.sent_at_rule
        ) = 'received'
        AND (
          mails.dated_at
        ) >= CAST('1980-01-02' AS TIMESTAMP_NTZ)
        AND (
          mails.dated_at
        ) < (
          mails.sent_at
        ) - INTERVAL '7' DAY
        THEN (
          mails.dated_at
        )
        ELSE (
          mails.sent_at
        )
      END
    ) < mails.sent_at AS is_imported,
    COALESCE(senders.side = 'ours', mails.is_from_directory, FALSE)
    AND mails.is_day_only AS is_our_day,
    CASE
      WHEN (
        COALESCE(senders.side = 'ours', mails.is_from_directory, FALSE)
        AND mails.is_day_only
      )
      THEN GREATEST(END_OF_DAY(mails.sent_at), answers.sent_at)
      WHEN NOT answers.sent_at IS NULL
      THEN answers.sent_at
      WHEN (
        COALESCE(senders.side = 'ours', mails.is_from_directory, FALSE)
        AND (
          CASE
            WHEN (
              mails.sent_at_rule
            ) = 'received'
            AND (
              mails.dated_at
            ) >= CAST('1980-01-02' AS TIMESTAMP_NTZ)
            AND (
              mails.dated_at
            ) < (
              mails.sent_at
            ) - INTERVAL '7' DAY
            THEN (
              mails.dated_at
            )
            ELSE (
              mails.sent_at
            )
          END
        ) < mails.sent_at
      )
      THEN mails.dated_at
      ELSE mails.sent_at
    END AS sent_at,
    mails.is_day_only AS is_day_only,
    CASE
      WHEN (
        COALESCE(senders.side = 'ours', mails.is_from_directory, FALSE)
        AND mails.is_day_only
      )
      THEN mails.sent_at_rule
      WHEN NOT answers.sent_at IS NULL
      THEN 'answer'
      WHEN (
        COALESCE(senders.side = 'ours', mails.is_from_directory, FALSE)
        AND (
          CASE
            WHEN (
              mails.sent_at_rule
            ) = 'received'
            AND (
              mails.dated_at
            ) >= CAST('1980-01-02' AS TIMESTAMP_NTZ)
            AND (
              mails.dated_at
            ) < (
              mails.sent_at
            ) - INTERVAL '7' DAY
            THEN (
              mails.dated_at
            )
            ELSE (
              mails.sent_at
            )
          END
        ) < mails.sent_at
      )
      THEN 'date'
      ELSE mails.sent_at_rule
    END AS sent_at_rule,
    CASE
      WHEN NOT COALESCE(senders.side = 'ours', mails.is_from_directory, FALSE)
      THEN 'inbound'
      WHEN NOT outside.message_id IS NULL
      THEN 'outbound'
      ELSE 'internal'
    END AS direction,
    CASE
      WHEN unaddressed_mails.is_mailing
      AND COALESCE(mail_writers.kind, mails.kind) = 'human'
      THEN 'bulk'
      ELSE COALESCE(mail_writers.kind, mails.kind)
    END AS kind,
    mails.subject AS subject,
    senders.person_key AS person_key,
    CASE WHEN senders.side = 'theirs' THEN senders.customer_key END AS customer_key,
    CASE WHEN senders.side = 'theirs' THEN senders.contact_key END AS contact_key,
    COALESCE(message_roots.root_id, message_loops.loop_id, mails.message_id) AS top_id,
    NOT mails.thread_id IS NULL AS is_threaded,
    mails.reply_kind AS reply_kind,
    mails.asks_nothing AS asks_nothing,
    mails.file_id AS file_id,
    mails.line AS line
  FROM mails AS mails
  LEFT JOIN mail_writers AS mail_writers
    ON mail_writers.message_id = mails.message_id
  LEFT JOIN identities AS senders
    ON senders.address = COALESCE(mail_writers.address, mails.from_address)
  LEFT JOIN unaddressed_mails AS unaddressed_mails
    ON unaddressed_mails.message_id = mails.message_id
  LEFT JOIN answers AS answers
    ON answers.message_id = mails.message_id
  LEFT JOIN (
    SELECT DISTINCT
      recipients.message_id AS message_id
    FROM recipients AS recipients
  ) AS outside
    ON outside.message_id = mails.message_id
  LEFT JOIN message_roots AS message_roots
    ON message_roots.message_id = mails.message_id
  LEFT JOIN message_loops AS message_loops
    ON message_loops.message_id = mails.message_id
  UNION ALL
  SELECT
    recorded_messages.message_id AS message_id,
    recorded_messages.channel AS channel,
    NULL AS is_our_sender,
    NULL AS is_imported,
    NULL AS is_our_day,
    recorded_messages.sent_at AS sent_at,
    recorded_messages.is_day_only AS is_day_only,
    NULL AS sent_at_rule,
    recorded_messages.direction AS direction,
    'human' AS kind,
    recorded_messages.subject AS subject,
    recorded_messages.person_key AS person_key,
    CASE
      WHEN recorded_messages.direction = 'inbound'
      THEN recorded_messages.customer_key
    END AS customer_key,
    CASE
      WHEN recorded_messages.direction = 'inbound'
      THEN recorded_messages.contact_key
    END AS contact_key,
    COALESCE(message_roots.root_id, recorded_messages.message_id) AS top_id,
    recorded_messages.is_threaded AS is_threaded,
    NULL AS reply_kind,
    NULL AS asks_nothing,
    recorded_messages.file_id AS file_id,
    recorded_messages.line AS line
  FROM recorded_messages AS recorded_messages
  LEFT JOIN message_roots AS message_roots
    ON message_roots.message_id = recorded_messages.message_id
)
SELECT
  CAST(message_id AS BIGINT) AS message_id,
  CAST(channel AS STRING) AS channel,
  CAST(sent_at AS TIMESTAMP_NTZ) AS sent_at,
  CAST(sent_at_rule AS STRING) AS sent_at_rule,
  CAST(is_day_only AS BOOLEAN) AS is_day_only,
  CAST(direction AS STRING) AS direction,
  CAST(kind AS STRING) AS kind,
  CAST(subject AS STRING) AS subject,
  CAST(person_key AS BIGINT) AS person_key,
  CAST(customer_key AS BIGINT) AS customer_key,
  CAST(contact_key AS BIGINT) AS contact_key,
  CAST(top_id AS BIGINT) AS top_id,
  CAST(is_threaded AS BOOLEAN) AS is_threaded,
  CAST(reply_kind AS STRING) AS reply_kind,
  CAST(asks_nothing AS BOOLEAN) AS asks_nothing,
  CAST(file_id AS INT) AS file_id,
  CAST(line AS BIGINT) AS line
FROM (
  SELECT
    every_message.message_id AS message_id,
    CAST(every_message.channel AS STRING) AS channel,
    every_message.sent_at AS sent_at,
    CAST(every_message.sent_at_rule AS STRING) AS sent_at_rule,
    every_message.is_day_only AS is_day_only,
    CAST(every_message.direction AS STRING) AS direction,
    CAST(every_message.kind AS STRING) AS kind,
    every_message.subject AS subject,
    every_message.person_key AS person_key,
    every_message.customer_key AS customer_key,
    every_message.contact_key AS contact_key,
    every_message.top_id AS top_id,
    every_message.is_threaded AS is_threaded,
    CAST(every_message.reply_kind AS STRING) AS reply_kind,
    every_message.asks_nothing AS asks_nothing,
    every_message.file_id AS file_id,
    every_message.line AS line
  FROM every_message AS every_message
  CROSS JOIN settings AS settings
  WHERE
    COALESCE(every_message.sent_at < settings.as_of_at, TRUE)
) AS made
