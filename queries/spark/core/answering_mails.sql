-- Made from queries/core/answering_mails.sql by 'npm run spark'.
-- 3fd26803f795def1
WITH asking AS (
  SELECT
    messages.message_id AS message_id,
    messages.customer_key AS customer_key,
    messages.subject AS subject,
    messages.sent_at AS sent_at,
    ARRAY_SIZE(mails.to_addresses) + ARRAY_SIZE(mails.cc_addresses) = 0 AS is_in_archive
  FROM messages AS messages
  INNER JOIN mails AS mails
    ON mails.message_id = messages.message_id
  WHERE
    messages.direction = 'inbound'
    AND messages.kind = 'human'
    AND NOT messages.customer_key IS NULL
), archived AS (
  SELECT
    written.message_id AS message_id,
    written.is_in_archive AS is_in_archive,
    written.sent_at AS sent_at,
    written.customer_key AS customer_key,
    LAG(written.sent_at) OVER (
      PARTITION BY written.base_subject
      ORDER BY written.sent_at NULLS LAST, written.message_id NULLS LAST
    ) AS previous_at,
    LAG(written.customer_key) OVER (
      PARTITION BY written.base_subject
      ORDER BY written.sent_at NULLS LAST, written.message_id NULLS LAST
    ) AS previous_customer_key
  FROM (
    SELECT
      mails.message_id AS message_id,
      mails.sent_at AS sent_at,
      subjects.base_subject AS base_subject,
      asking.is_in_archive AS is_in_archive,
      messages.customer_key AS customer_key
    FROM mails AS mails
    INNER JOIN messages AS messages
      ON messages.message_id = mails.message_id AND messages.kind = 'human'
    INNER JOIN subjects AS subjects
      ON subjects.subject = mails.subject AND subjects.base_subject <> ''
    LEFT JOIN asking AS asking
      ON asking.message_id = mails.message_id
    WHERE
      ARRAY_SIZE(mails.to_addresses) + ARRAY_SIZE(mails.cc_addresses) = 0
  ) AS written
), continued AS (
  SELECT
    archived.message_id AS message_id
  FROM archived AS archived
  CROSS JOIN settings AS settings
  WHERE
    archived.is_in_archive
    AND archived.previous_at >= archived.sent_at - settings.conversation_days * INTERVAL '1' DAY
    AND archived.previous_customer_key IS DISTINCT FROM archived.customer_key
), parents AS (
  SELECT
    header_parents.message_id AS message_id,
    messages.message_id AS parent_id,
    messages.direction AS direction,
    messages.customer_key AS customer_key
  FROM header_parents AS header_parents
  LEFT JOIN messages AS messages
    ON messages.message_id = header_parents.parent_id
)
SELECT
  CAST(message_id AS BIGINT) AS message_id,
  CAST(answers AS STRING) AS answers
FROM (
  SELECT
    told.message_id AS message_id,
    told.answers AS answers
  FROM (
    SELECT
      asking.message_id AS message_id,
      CASE
        WHEN NOT unaddressed_mails.message_id IS NULL
        THEN 'others'
        WHEN parents.direction IN ('outbound', 'internal')
        THEN 'ours'
        WHEN marked.is_forwarded
        THEN NULL
        WHEN parents.customer_key = asking.customer_key
        THEN NULL
        WHEN NOT parents.parent_id IS NULL
        THEN 'others'
        WHEN NOT parents.message_id IS NULL
        OR marked.is_reply_subject
        OR NOT continued.message_id IS NULL
        THEN 'unknown'
      END AS answers
    FROM asking AS asking
    LEFT JOIN unaddressed_mails AS unaddressed_mails
      ON unaddressed_mails.message_id = asking.message_id
    LEFT JOIN parents AS parents
      ON parents.message_id = asking.message_id
    LEFT JOIN continued AS continued
      ON continued.message_id = asking.message_id
    LEFT JOIN subjects AS marked
      ON marked.subject = asking.subject
  ) AS told
  WHERE
    NOT told.answers IS NULL
) AS made
