-- Made from queries/metrics/waits_by_course.sql by 'npm run spark'.
-- 9c6b639caa475f89
WITH courses AS (
  SELECT
    courses.course AS course,
    courses.course_number AS course_number
  FROM VALUES
    ('reopened', 1),
    ('nudged', 2),
    ('forwarded', 3),
    ('off_thread', 4),
    ('handover', 5) AS courses(course, course_number)
), recent AS (
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
    counted_waits.opened_on > settings.as_of_on - INTERVAL '12' MONTH
), forwarded AS (
  SELECT DISTINCT
    recent.wait_id AS wait_id
  FROM recent AS recent
  INNER JOIN conversation_messages AS conversation_messages
    ON conversation_messages.conversation_id = recent.conversation_id
  INNER JOIN messages AS messages
    ON messages.message_id = conversation_messages.message_id
    AND messages.direction = 'internal'
    AND messages.kind = 'human'
    AND messages.sent_at > recent.opened_at
    AND COALESCE(messages.sent_at < recent.ended_at, TRUE)
), taken AS (
  SELECT
    'reopened' AS course,
    question_courses.is_reopened AS is_taken,
    question_courses.is_sure AS is_sure
  FROM question_courses AS question_courses
  SEMI JOIN recent AS recent
    ON recent.wait_id = question_courses.wait_id
  UNION ALL
  SELECT
    'nudged' AS nudged,
    recent.nudge_count > 0 AS _col_1,
    recent.certainty = 'sure' AS _col_2
  FROM recent AS recent
  UNION ALL
  SELECT
    'forwarded' AS forwarded,
    NOT forwarded.wait_id IS NULL AS _col_1,
    recent.certainty = 'sure' AS _col_2
  FROM recent AS recent
  LEFT JOIN forwarded AS forwarded
    ON forwarded.wait_id = recent.wait_id
  UNION ALL
  SELECT
    'off_thread' AS off_thread,
    recent.is_off_thread AS is_off_thread,
    recent.certainty = 'sure' AS _col_2
  FROM recent AS recent
  WHERE
    recent.outcome = 'answered'
  UNION ALL
  SELECT
    'handover' AS handover,
    question_courses.is_handover AS is_handover,
    question_courses.is_sure AS is_sure
  FROM question_courses AS question_courses
  SEMI JOIN recent AS recent
    ON recent.wait_id = question_courses.wait_id
  WHERE
    NOT question_courses.is_handover IS NULL
), counted AS (
  SELECT
    courses.course AS course,
    courses.course_number AS course_number,
    COUNT(*) FILTER(WHERE
      taken.is_taken) AS wait_count,
    COUNT(*) FILTER(WHERE
      taken.is_taken AND taken.is_sure) AS sure_count,
    COUNT(taken.is_taken) AS total_count
  FROM courses AS courses
  LEFT JOIN taken AS taken
    ON taken.course = courses.course
  GROUP BY
    courses.course,
    courses.course_number
)
SELECT
  CAST(course AS STRING) AS course,
  CAST(course_number AS INT) AS course_number,
  CAST(wait_count AS BIGINT) AS wait_count,
  CAST(sure_count AS BIGINT) AS sure_count,
  CAST(total_count AS BIGINT) AS total_count,
  CAST(wait_share AS DOUBLE) AS wait_share,
  CAST(wait_share_low AS DOUBLE) AS wait_share_low,
  CAST(wait_share_high AS DOUBLE) AS wait_share_high
FROM (
  SELECT
    counted.course AS course,
    counted.course_number AS course_number,
    counted.wait_count AS wait_count,
    counted.sure_count AS sure_count,
    counted.total_count AS total_count,
    (
      CAST((
        counted.wait_count
      ) AS DOUBLE) / CAST(NULLIF((
        counted.total_count
      ), 0) AS DOUBLE)
    ) AS wait_share,
    (
      CASE
        WHEN (
          counted.total_count
        ) > 0 AND NOT (
          counted.wait_count
        ) IS NULL
        THEN GREATEST(
          0,
          CAST((
            CAST(CAST((
              counted.wait_count
            ) AS DOUBLE) AS DOUBLE) / (
              counted.total_count
            ) + CAST(CAST(DOUBLE('3.841458820694124') AS DOUBLE) / (
              counted.total_count
            ) AS DOUBLE) / 2 - SQRT(
              CAST(DOUBLE('3.841458820694124') AS DOUBLE) / (
                counted.total_count
              ) * (
                CAST(CAST((
                  counted.wait_count
                ) AS DOUBLE) AS DOUBLE) / (
                  counted.total_count
                ) * (
                  1 - CAST(CAST((
                    counted.wait_count
                  ) AS DOUBLE) AS DOUBLE) / (
                    counted.total_count
                  )
                ) + CAST(CAST(DOUBLE('3.841458820694124') AS DOUBLE) / (
                  counted.total_count
                ) AS DOUBLE) / 4
              )
            )
          ) AS DOUBLE) / (
            1 + CAST(DOUBLE('3.841458820694124') AS DOUBLE) / (
              counted.total_count
            )
          )
        )
      END
    ) AS wait_share_low,
    (
      CASE
        WHEN (
          counted.total_count
        ) > 0 AND NOT (
          counted.wait_count
        ) IS NULL
        THEN LEAST(
          1,
          CAST((
            CAST(CAST((
              counted.wait_count
            ) AS DOUBLE) AS DOUBLE) / (
              counted.total_count
            ) + CAST(CAST(DOUBLE('3.841458820694124') AS DOUBLE) / (
              counted.total_count
            ) AS DOUBLE) / 2 + SQRT(
              CAST(DOUBLE('3.841458820694124') AS DOUBLE) / (
                counted.total_count
              ) * (
                CAST(CAST((
                  counted.wait_count
                ) AS DOUBLE) AS DOUBLE) / (
                  counted.total_count
                ) * (
                  1 - CAST(CAST((
                    counted.wait_count
                  ) AS DOUBLE) AS DOUBLE) / (
                    counted.total_count
                  )
                ) + CAST(CAST(DOUBLE('3.841458820694124') AS DOUBLE) / (
                  counted.total_count
                ) AS DOUBLE) / 4
              )
            )
          ) AS DOUBLE) / (
            1 + CAST(DOUBLE('3.841458820694124') AS DOUBLE) / (
              counted.total_count
            )
          )
        )
      END
    ) AS wait_share_high
  FROM counted AS counted
  ORDER BY
    counted.course_number NULLS LAST
) AS made
