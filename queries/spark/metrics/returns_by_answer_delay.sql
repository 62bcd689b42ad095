-- Made from queries/metrics/returns_by_answer_delay.sql by 'npm run spark'.
-- 3bd874d9fc65188c
WITH delays AS (
  SELECT
    delays.delay AS delay,
    delays.days_before AS days_before,
    delays.delay_days AS delay_days
  FROM VALUES
    ('day', -1, 1),
    ('week', 1, 7),
    ('month', 7, 30),
    ('quarter', 30, 90),
    ('year', 90, 365) AS delays(delay, days_before, delay_days)
), counted AS (
  SELECT
    delays.delay AS delay,
    delays.delay_days AS delay_days,
    COUNT(*) FILTER(WHERE
      first_replies.answer_days > delays.days_before
      AND first_replies.answer_days <= delays.delay_days
      AND first_replies.followed_days >= first_replies.answer_days + 365) AS answered_count,
    COUNT(*) FILTER(WHERE
      first_replies.answer_days > delays.days_before
      AND first_replies.answer_days <= delays.delay_days
      AND first_replies.followed_days >= first_replies.answer_days + 365
      AND first_replies.return_days <= first_replies.answer_days + 365) AS answered_returned_count,
    COUNT(*) FILTER(WHERE
      COALESCE(first_replies.ended_days > delays.delay_days, TRUE)
      AND COALESCE(first_replies.return_days > delays.delay_days, TRUE)
      AND first_replies.followed_days >= delays.delay_days + 365) AS waiting_count,
    COUNT(*) FILTER(WHERE
      COALESCE(first_replies.ended_days > delays.delay_days, TRUE)
      AND first_replies.return_days > delays.delay_days
      AND first_replies.return_days <= delays.delay_days + 365
      AND first_replies.followed_days >= delays.delay_days + 365) AS waiting_returned_count
  FROM delays AS delays
  LEFT JOIN first_replies AS first_replies
    ON TRUE
  GROUP BY
    delays.delay,
    delays.delay_days
)
SELECT
  CAST(delay AS STRING) AS delay,
  CAST(delay_days AS INT) AS delay_days,
  CAST(answered_count AS BIGINT) AS answered_count,
  CAST(answered_returned_count AS BIGINT) AS answered_returned_count,
  CAST(waiting_count AS BIGINT) AS waiting_count,
  CAST(waiting_returned_count AS BIGINT) AS waiting_returned_count,
  CAST(answered_returned_share AS DOUBLE) AS answered_returned_share,
  CAST(answered_returned_share_low AS DOUBLE) AS answered_returned_share_low,
  CAST(answered_returned_share_high AS DOUBLE) AS answered_returned_share_high,
  CAST(waiting_returned_share AS DOUBLE) AS waiting_returned_share,
  CAST(waiting_returned_share_low AS DOUBLE) AS waiting_returned_share_low,
  CAST(waiting_returned_share_high AS DOUBLE) AS waiting_returned_share_high
FROM (
  SELECT
    counted.delay AS delay,
    counted.delay_days AS delay_days,
    counted.answered_count AS answered_count,
    counted.answered_returned_count AS answered_returned_count,
    counted.waiting_count AS waiting_count,
    counted.waiting_returned_count AS waiting_returned_count,
    (
      CAST((
        counted.answered_returned_count
      ) AS DOUBLE) / CAST(NULLIF((
        counted.answered_count
      ), 0) AS DOUBLE)
    ) AS answered_returned_share,
    (
      CASE
        WHEN (
          counted.answered_count
        ) > 0
        AND NOT (
          counted.answered_returned_count
        ) IS NULL
        THEN GREATEST(
          0,
          CAST((
            CAST(CAST((
              counted.answered_returned_count
            ) AS DOUBLE) AS DOUBLE) / (
              counted.answered_count
            ) + CAST(CAST(DOUBLE('3.841458820694124') AS DOUBLE) / (
              counted.answered_count
            ) AS DOUBLE) / 2 - SQRT(
              CAST(DOUBLE('3.841458820694124') AS DOUBLE) / (
                counted.answered_count
              ) * (
                CAST(CAST((
                  counted.answered_returned_count
                ) AS DOUBLE) AS DOUBLE) / (
                  counted.answered_count
                ) * (
                  1 - CAST(CAST((
                    counted.answered_returned_count
                  ) AS DOUBLE) AS DOUBLE) / (
                    counted.answered_count
                  )
                ) + CAST(CAST(DOUBLE('3.841458820694124') AS DOUBLE) / (
                  counted.answered_count
                ) AS DOUBLE) / 4
              )
            )
          ) AS DOUBLE) / (
            1 + CAST(DOUBLE('3.841458820694124') AS DOUBLE) / (
              counted.answered_count
            )
          )
        )
      END
    ) AS answered_returned_share_low,
    (
      CASE
        WHEN (
          counted.answered_count
        ) > 0
        AND NOT (
          counted.answered_returned_count
        ) IS NULL
        THEN LEAST(
          1,
          CAST((
            CAST(CAST((
              counted.answered_returned_count
            ) AS DOUBLE) AS DOUBLE) / (
              counted.answered_count
            ) + CAST(CAST(DOUBLE('3.841458820694124') AS DOUBLE) / (
              counted.answered_count
            ) AS DOUBLE) / 2 + SQRT(
              CAST(DOUBLE('3.841458820694124') AS DOUBLE) / (
                counted.answered_count
              ) * (
                CAST(CAST((
                  counted.answered_returned_count
                ) AS DOUBLE) AS DOUBLE) / (
                  counted.answered_count
                ) * (
                  1 - CAST(CAST((
                    counted.answered_returned_count
                  ) AS DOUBLE) AS DOUBLE) / (
                    counted.answered_count
                  )
                ) + CAST(CAST(DOUBLE('3.841458820694124') AS DOUBLE) / (
                  counted.answered_count
                ) AS DOUBLE) / 4
              )
            )
          ) AS DOUBLE) / (
            1 + CAST(DOUBLE('3.841458820694124') AS DOUBLE) / (
              counted.answered_count
            )
          )
        )
      END
    ) AS answered_returned_share_high,
    (
      CAST((
        counted.waiting_returned_count
      ) AS DOUBLE) / CAST(NULLIF((
        counted.waiting_count
      ), 0) AS DOUBLE)
    ) AS waiting_returned_share,
    (
      CASE
        WHEN (
          counted.waiting_count
        ) > 0
        AND NOT (
          counted.waiting_returned_count
        ) IS NULL
        THEN GREATEST(
          0,
          CAST((
            CAST(CAST((
              counted.waiting_returned_count
            ) AS DOUBLE) AS DOUBLE) / (
              counted.waiting_count
            ) + CAST(CAST(DOUBLE('3.841458820694124') AS DOUBLE) / (
              counted.waiting_count
            ) AS DOUBLE) / 2 - SQRT(
              CAST(DOUBLE('3.841458820694124') AS DOUBLE) / (
                counted.waiting_count
              ) * (
                CAST(CAST((
                  counted.waiting_returned_count
                ) AS DOUBLE) AS DOUBLE) / (
                  counted.waiting_count
                ) * (
                  1 - CAST(CAST((
                    counted.waiting_returned_count
                  ) AS DOUBLE) AS DOUBLE) / (
                    counted.waiting_count
                  )
                ) + CAST(CAST(DOUBLE('3.841458820694124') AS DOUBLE) / (
                  counted.waiting_count
                ) AS DOUBLE) / 4
              )
            )
          ) AS DOUBLE) / (
            1 + CAST(DOUBLE('3.841458820694124') AS DOUBLE) / (
              counted.waiting_count
            )
          )
        )
      END
    ) AS waiting_returned_share_low,
    (
      CASE
        WHEN (
          counted.waiting_count
        ) > 0
        AND NOT (
          counted.waiting_returned_count
        ) IS NULL
        THEN LEAST(
          1,
          CAST((
            CAST(CAST((
              counted.waiting_returned_count
            ) AS DOUBLE) AS DOUBLE) / (
              counted.waiting_count
            ) + CAST(CAST(DOUBLE('3.841458820694124') AS DOUBLE) / (
              counted.waiting_count
            ) AS DOUBLE) / 2 + SQRT(
              CAST(DOUBLE('3.841458820694124') AS DOUBLE) / (
                counted.waiting_count
              ) * (
                CAST(CAST((
                  counted.waiting_returned_count
                ) AS DOUBLE) AS DOUBLE) / (
                  counted.waiting_count
                ) * (
                  1 - CAST(CAST((
                    counted.waiting_returned_count
                  ) AS DOUBLE) AS DOUBLE) / (
                    counted.waiting_count
                  )
                ) + CAST(CAST(DOUBLE('3.841458820694124') AS DOUBLE) / (
                  counted.waiting_count
                ) AS DOUBLE) / 4
              )
            )
          ) AS DOUBLE) / (
            1 + CAST(DOUBLE('3.841458820694124') AS DOUBLE) / (
              counted.waiting_count
            )
          )
        )
      END
    ) AS waiting_returned_share_high
  FROM counted AS counted
  ORDER BY
    counted.delay_days NULLS LAST
) AS made
