-- Made from queries/core/question_courses.sql by 'npm run spark'.
-- a260eca6f0ec4303
WITH recent AS (
  SELECT
    counted_waits.wait_id AS wait_id,
    counted_waits.customer_id AS customer_id,
    counted_waits.customer_key AS customer_key,
    counted_waits.conversation_id AS conversation_id,
    counted_waits.opened_at AS opened_at,
    counted_waits.opened_on AS opened_on,
    counted_waits.opened_month AS opened_month,
    counted_waits.message_count AS message_count,
    counted_waits.nudge_count AS nudge_count,
    counted_waits.outcome AS outcome,
    counted_waits.ended_at AS ended_at,
    counted_waits.answer_message_id AS answer_message_id,
    counted_waits.answered_at AS answered_at,
    counted_waits.is_off_thread AS is_off_thread,
    counted_waits.certainty AS certainty,
    counted_waits.wait_seconds AS wait_seconds,
    counted_waits.working_seconds AS working_seconds,
    counted_waits.channel AS channel,
    counted_waits.reply_kind AS reply_kind
  FROM counted_waits AS counted_waits
  CROSS JOIN settings AS settings
  WHERE
    counted_waits.opened_month >= CAST(DATE_TRUNC('month', settings.as_of_on) AS DATE) - INTERVAL '12' MONTH
), reopened AS (
  SELECT DISTINCT
    recent.wait_id AS wait_id
  FROM recent AS recent
  INNER JOIN waits AS waits
    ON waits.customer_id = recent.customer_id
    AND waits.conversation_id = recent.conversation_id
    AND waits.answered_at <= recent.opened_at
), contacts_of_ours AS (
  SELECT
    correspondence.customer_key AS customer_key,
    correspondence.sent_at AS sent_at,
    MIN(correspondence.person_key) AS person_key
  FROM correspondence AS correspondence
  SEMI JOIN recent AS recent
    ON recent.customer_key = correspondence.customer_key
  WHERE
    correspondence.kind = 'human'
    AND correspondence.direction = 'outbound'
    AND NOT correspondence.person_key IS NULL
  GROUP BY
    correspondence.customer_key,
    correspondence.sent_at
), handovers AS (
  SELECT
    recent.wait_id AS wait_id,
    answers.person_key <> contacts_of_ours.person_key AS is_handover
  FROM recent AS recent
  INNER JOIN messages AS answers
    ON answers.message_id = recent.answer_message_id
  INNER JOIN (
    SELECT
      placed.customer_key AS customer_key,
      placed.sent_at AS sent_at,
      placed.person_key AS person_key,
      LEAD(placed.sent_at) OVER (PARTITION BY placed.customer_key ORDER BY placed.sent_at NULLS LAST) AS as_of_other
    FROM (
      SELECT
        customer_key,
        sent_at,
        person_key
      FROM (
        SELECT
          contacts_of_ours.customer_key AS customer_key,
          contacts_of_ours.sent_at AS sent_at,
          contacts_of_ours.person_key AS person_key,
          ROW_NUMBER() OVER (
            PARTITION BY contacts_of_ours.customer_key, contacts_of_ours.sent_at
            ORDER BY contacts_of_ours.sent_at NULLS LAST
          ) = 1 AS is_kept
        FROM contacts_of_ours AS contacts_of_ours
      ) AS qualified
      WHERE
        is_kept
    ) AS placed
  ) AS contacts_of_ours
    ON (
      contacts_of_ours.customer_key = recent.customer_key
      AND contacts_of_ours.sent_at < recent.opened_at
    )
    AND (
      contacts_of_ours.as_of_other IS NULL
      OR NOT (
        contacts_of_ours.as_of_other < recent.opened_at
      )
    )
)
SELECT
  CAST(wait_id AS BIGINT) AS wait_id,
  CAST(opened_on AS DATE) AS opened_on,
  CAST(opened_month AS DATE) AS opened_month,
  CAST(is_sure AS BOOLEAN) AS is_sure,
  CAST(is_reopened AS BOOLEAN) AS is_reopened,
  CAST(is_handover AS BOOLEAN) AS is_handover
FROM (
  SELECT
    recent.wait_id AS wait_id,
    recent.opened_on AS opened_on,
    recent.opened_month AS opened_month,
    recent.certainty = 'sure' AS is_sure,
    NOT reopened.wait_id IS NULL AS is_reopened,
    handovers.is_handover AS is_handover
  FROM recent AS recent
  LEFT JOIN reopened AS reopened
    ON reopened.wait_id = recent.wait_id
  LEFT JOIN handovers AS handovers
    ON handovers.wait_id = recent.wait_id
) AS made
