-- Made from queries/core/subject_links.sql by 'npm run spark'.
-- 96ac44394e65b774
WITH written AS (
  SELECT
    messages.message_id AS message_id,
    messages.sent_at AS sent_at,
    keyed.subject_key AS subject_key,
    keyed.is_reply_subject AND NOT messages.is_threaded AS is_headless_reply
  FROM messages AS messages
  INNER JOIN (
    SELECT
      subjects.subject AS subject,
      subjects.is_reply_subject AS is_reply_subject,
      KEY_OF(subjects.base_subject) AS subject_key
    FROM subjects AS subjects
    WHERE
      subjects.base_subject <> ''
  ) AS keyed
    ON keyed.subject = messages.subject
  WHERE
    messages.kind IN ('human', 'auto_reply')
), partners AS (
  SELECT
    counterparts.message_id AS message_id,
    COALESCE(counterparts.customer_key, counterparts.contact_key) AS partner
  FROM counterparts AS counterparts
), stripped_replies AS (
  SELECT
    written.message_id AS message_id,
    written.subject_key AS subject_key
  FROM (
    SELECT
      written.message_id AS message_id,
      written.sent_at AS sent_at,
      written.subject_key AS subject_key,
      written.is_headless_reply AS is_headless_reply
    FROM written AS written
    WHERE
      written.is_headless_reply
  ) AS written
  ANTI JOIN message_parents AS message_parents
    ON message_parents.message_id = written.message_id
), looked_for AS (
  SELECT
    stripped_replies.subject_key AS subject_key,
    partners.partner AS partner
  FROM stripped_replies AS stripped_replies
  INNER JOIN partners AS partners
    ON partners.message_id = stripped_replies.message_id
), near AS (
  SELECT
    partners.message_id AS message_id,
    partners.partner AS partner
  FROM partners AS partners
  SEMI JOIN looked_for AS looked_for
    ON looked_for.partner = partners.partner
), candidates AS (
  SELECT DISTINCT
    written.message_id AS message_id,
    written.sent_at AS sent_at,
    written.subject_key AS subject_key,
    near.partner AS partner
  FROM near AS near
  INNER JOIN written AS written
    ON written.message_id = near.message_id
  SEMI JOIN looked_for AS looked_for
    ON looked_for.subject_key = written.subject_key
    AND looked_for.partner = near.partner
), neighbours AS (
  SELECT
    candidates.message_id AS message_id,
    candidates.sent_at AS sent_at,
    candidates.subject_key AS subject_key,
    candidates.partner AS partner,
    LAG(candidates.message_id) OVER (
      PARTITION BY candidates.subject_key, candidates.partner
      ORDER BY candidates.sent_at NULLS LAST, candidates.message_id NULLS LAST
    ) AS previous_id,
    LAG(candidates.sent_at) OVER (
      PARTITION BY candidates.subject_key, candidates.partner
      ORDER BY candidates.sent_at NULLS LAST, candidates.message_id NULLS LAST
    ) AS previous_at
  FROM candidates AS candidates
)
SELECT
  CAST(message_id AS BIGINT) AS message_id,
  CAST(previous_id AS BIGINT) AS previous_id
FROM (
  SELECT
    message_id,
    previous_id
  FROM (
    SELECT
      neighbours.message_id AS message_id,
      neighbours.previous_id AS previous_id,
      ROW_NUMBER() OVER (
        PARTITION BY neighbours.message_id
        ORDER BY neighbours.previous_at DESC, neighbours.previous_id DESC
      ) = 1 AS is_kept
    FROM neighbours AS neighbours
    SEMI JOIN stripped_replies AS stripped_replies
      ON stripped_replies.message_id = neighbours.message_id
    CROSS JOIN settings AS settings
    WHERE
      neighbours.sent_at - neighbours.previous_at <= settings.conversation_days * INTERVAL '1' DAY
  ) AS qualified
  WHERE
    is_kept
) AS made
