-- Made from queries/metrics/win_back_replies.sql by 'npm run spark'.
-- be1e559beb4da8b2
WITH spans AS (
  SELECT
    roles.role AS role,
    CAST(settings.as_of_on + INTERVAL '1' DAY - MAKE_YM_INTERVAL(0, CAST(roles.from_age AS INT)) AS DATE) AS start_on,
    CAST(settings.as_of_on + INTERVAL '1' DAY - MAKE_YM_INTERVAL(0, CAST(roles.to_age AS INT)) AS DATE) AS end_on
  FROM settings AS settings
  CROSS JOIN VALUES
    ('this', 12, 0),
    ('before', 24, 12) AS roles(role, from_age, to_age)
), personal AS (
  SELECT
    attempts.attempted_on AS attempted_on,
    attempts.answer_outcome AS answer_outcome,
    CAST(LOCAL_TIME(attempts.replied_at) AS DATE) AS replied_on
  FROM attempts AS attempts
  CROSS JOIN settings AS settings
  WHERE
    attempts.kind = 'personal'
), counted AS (
  SELECT
    spans.role AS role,
    COUNT(personal.attempted_on) FILTER(WHERE
      personal.attempted_on >= spans.start_on AND personal.attempted_on < spans.end_on) AS attempt_count,
    COUNT(personal.replied_on) FILTER(WHERE
      personal.replied_on >= spans.start_on AND personal.replied_on < spans.end_on) AS replied_count,
    COUNT(personal.replied_on) FILTER(WHERE
      personal.replied_on >= spans.start_on
      AND personal.replied_on < spans.end_on
      AND personal.answer_outcome = 'answered') AS answered_count,
    COUNT(personal.replied_on) FILTER(WHERE
      personal.replied_on >= spans.start_on
      AND personal.replied_on < spans.end_on
      AND personal.answer_outcome = 'open') AS waiting_count
  FROM spans AS spans
  LEFT JOIN personal AS personal
    ON personal.attempted_on >= spans.start_on OR personal.replied_on >= spans.start_on
  GROUP BY
    spans.role
)
SELECT
  CAST(role AS STRING) AS role,
  CAST(attempt_count AS BIGINT) AS attempt_count,
  CAST(replied_count AS BIGINT) AS replied_count,
  CAST(answered_count AS BIGINT) AS answered_count,
  CAST(waiting_count AS BIGINT) AS waiting_count,
  CAST(answered_share AS DOUBLE) AS answered_share,
  CAST(answered_share_low AS DOUBLE) AS answered_share_low,
  CAST(answered_share_high AS DOUBLE) AS answered_share_high
FROM (
  SELECT
    counted.role AS role,
    counted.attempt_count AS attempt_count,
    counted.replied_count AS replied_count,
    counted.answered_count AS answered_count,
    counted.waiting_count AS waiting_count,
    (
      CAST((
        counted.answered_count
      ) AS DOUBLE) / CAST(NULLIF((
        counted.replied_count
      ), 0) AS DOUBLE)
    ) AS answered_share,
    (
      CASE
        WHEN (
          counted.replied_count
        ) > 0 AND NOT (
          counted.answered_count
        ) IS NULL
        THEN GREATEST(
          0,
          CAST((
            CAST(CAST((
              counted.answered_count
            ) AS DOUBLE) AS DOUBLE) / (
              counted.replied_count
            ) + CAST(CAST(DOUBLE('3.841458820694124') AS DOUBLE) / (
              counted.replied_count
            ) AS DOUBLE) / 2 - SQRT(
              CAST(DOUBLE('3.841458820694124') AS DOUBLE) / (
                counted.replied_count
              ) * (
                CAST(CAST((
                  counted.answered_count
                ) AS DOUBLE) AS DOUBLE) / (
                  counted.replied_count
                ) * (
                  1 - CAST(CAST((
                    counted.answered_count
                  ) AS DOUBLE) AS DOUBLE) / (
                    counted.replied_count
                  )
                ) + CAST(CAST(DOUBLE('3.841458820694124') AS DOUBLE) / (
                  counted.replied_count
                ) AS DOUBLE) / 4
              )
            )
          ) AS DOUBLE) / (
            1 + CAST(DOUBLE('3.841458820694124') AS DOUBLE) / (
              counted.replied_count
            )
          )
        )
      END
    ) AS answered_share_low,
    (
      CASE
        WHEN (
          counted.replied_count
        ) > 0 AND NOT (
          counted.answered_count
        ) IS NULL
        THEN LEAST(
          1,
          CAST((
            CAST(CAST((
              counted.answered_count
            ) AS DOUBLE) AS DOUBLE) / (
              counted.replied_count
            ) + CAST(CAST(DOUBLE('3.841458820694124') AS DOUBLE) / (
              counted.replied_count
            ) AS DOUBLE) / 2 + SQRT(
              CAST(DOUBLE('3.841458820694124') AS DOUBLE) / (
                counted.replied_count
              ) * (
                CAST(CAST((
                  counted.answered_count
                ) AS DOUBLE) AS DOUBLE) / (
                  counted.replied_count
                ) * (
                  1 - CAST(CAST((
                    counted.answered_count
                  ) AS DOUBLE) AS DOUBLE) / (
                    counted.replied_count
                  )
                ) + CAST(CAST(DOUBLE('3.841458820694124') AS DOUBLE) / (
                  counted.replied_count
                ) AS DOUBLE) / 4
              )
            )
          ) AS DOUBLE) / (
            1 + CAST(DOUBLE('3.841458820694124') AS DOUBLE) / (
              counted.replied_count
            )
          )
        )
      END
    ) AS answered_share_high
  FROM counted AS counted
  ORDER BY
    counted.role DESC
) AS made
