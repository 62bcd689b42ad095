-- Made from queries/core/message_parents.sql by 'npm run spark'.
-- 270ae616e963aebc
WITH threads AS (
  SELECT
    mails.message_id AS message_id,
    KEY_OF('thread:' || mails.thread_id) AS parent_id
  FROM mails AS mails
  WHERE
    NOT mails.thread_id IS NULL
  UNION ALL
  SELECT
    KEY_OF(numbers.name) AS message_id,
    KEY_OF(numbers.parent_name) AS parent_id
  FROM (
    SELECT
      'ticket:' || tickets.ticket_id || steps.suffix AS name,
      'thread:ticket:' || tickets.ticket_id AS parent_name
    FROM tickets AS tickets
    CROSS JOIN VALUES
      (''),
      (':answer') AS steps(suffix)
    UNION ALL
    SELECT
      others.name AS name,
      MIN(others.parent_name) AS parent_name
    FROM (
      SELECT
        'thread:' || listed.listed_0 AS name,
        'thread:' || mails.thread_id AS parent_name
      FROM mails AS mails
      LATERAL VIEW
      EXPLODE(mails.other_thread_ids) listed AS listed_0
      WHERE
        ARRAY_SIZE(mails.other_thread_ids) > 0
    ) AS others
    GROUP BY
      others.name
  ) AS numbers
), own_parents AS (
  SELECT
    threads.message_id AS message_id,
    threads.parent_id AS parent_id
  FROM threads AS threads
  UNION ALL
  SELECT
    header_parents.message_id AS message_id,
    header_parents.parent_id AS parent_id
  FROM header_parents AS header_parents
  ANTI JOIN threads AS threads
    ON threads.message_id = header_parents.message_id
), steps AS (
  SELECT
    listed.listed_0 AS name,
    listed.listed_1 AS parent_name
  FROM (
    SELECT
      FILTER(mails.reference_ids, reference_id -> reference_id <> mails.name) AS others
    FROM mails AS mails
    WHERE
      ARRAY_SIZE(mails.reference_ids) > 1
  ) AS headers
  LATERAL VIEW
  INLINE(
    ARRAYS_ZIP(
      SLICE(headers.others, 2, GREATEST((
        SIZE(headers.others)
      ) - (
        2 - 1
      ), 0)),
      SLICE(headers.others, 1, GREATEST((
        SIZE(headers.others) - 1
      ) - (
        1 - 1
      ), 0))
    )
  ) listed AS listed_0, listed_1
), keyed_steps AS (
  SELECT
    KEY_OF(steps.name) AS message_id,
    KEY_OF(steps.parent_name) AS parent_id,
    steps.parent_name AS parent_name
  FROM steps AS steps
  ANTI JOIN reused_ids AS reused_ids
    ON reused_ids.message_id = steps.parent_name
  WHERE
    steps.parent_name <> steps.name
), step_keys AS (
  SELECT
    keyed_steps.message_id AS message_id,
    MIN(keyed_steps.parent_id) AS parent_id,
    MIN(keyed_steps.parent_id) < MAX(keyed_steps.parent_id) AS has_several
  FROM keyed_steps AS keyed_steps
  GROUP BY
    keyed_steps.message_id
), before AS (
  SELECT
    step_keys.message_id AS message_id,
    step_keys.parent_id AS parent_id
  FROM step_keys AS step_keys
  WHERE
    NOT step_keys.has_several
  UNION ALL
  SELECT
    keyed_steps.message_id AS message_id,
    KEY_OF(MIN(keyed_steps.parent_name)) AS parent_id
  FROM keyed_steps AS keyed_steps
  INNER JOIN step_keys AS step_keys
    ON step_keys.message_id = keyed_steps.message_id
  WHERE
    step_keys.has_several
  GROUP BY
    keyed_steps.message_id
), placed AS (
  SELECT
    before.message_id AS message_id,
    before.parent_id AS parent_id
  FROM before AS before
  ANTI JOIN own_parents AS own_parents
    ON own_parents.message_id = before.message_id
), first_mails AS (
  SELECT
    mails.message_id AS message_id
  FROM mails AS mails
  SEMI JOIN placed AS placed
    ON placed.message_id = mails.message_id
  LEFT JOIN subjects AS subjects
    ON subjects.subject = mails.subject
  WHERE
    NOT COALESCE(subjects.is_reply_subject, FALSE)
)
SELECT
  CAST(message_id AS BIGINT) AS message_id,
  CAST(parent_id AS BIGINT) AS parent_id
FROM (
  SELECT
    own_parents.message_id AS message_id,
    own_parents.parent_id AS parent_id
  FROM own_parents AS own_parents
  UNION ALL
  SELECT
    placed.message_id AS message_id,
    placed.parent_id AS parent_id
  FROM placed AS placed
  ANTI JOIN first_mails AS first_mails
    ON first_mails.message_id = placed.message_id
) AS made
