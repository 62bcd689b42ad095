-- Made from queries/metrics/win_back_by_kind.sql by 'npm run spark'.
-- 75306dda398f033a
WITH kinds AS (
  SELECT
    kinds.kind AS kind,
    kinds.kind_number AS kind_number
  FROM VALUES
    ('personal', 1),
    ('win-back', 2),
    ('promotion', 3),
    ('mailing', 4) AS kinds(kind, kind_number)
), cases AS (
  SELECT
    attempts.kind AS kind,
    attempts.customer_id AS customer_id,
    attempts.loss_number AS loss_number,
    BOOL_OR(NOT attempts.replied_at IS NULL) AS is_replied,
    BOOL_OR(attempts.answer_outcome = 'answered') AS is_answered,
    BOOL_OR(NOT attempts.returned_on IS NULL) AS is_returned,
    MIN(attempts.attempted_on) > DATE_SUB(FIRST(settings.as_of_on, TRUE) IGNORE NULLS, CAST(365 AS INT)) AS is_young
  FROM attempts AS attempts
  SEMI JOIN win_back_cases AS win_back_cases
    ON win_back_cases.customer_id = attempts.customer_id
    AND win_back_cases.loss_number = attempts.loss_number
  CROSS JOIN settings AS settings
  GROUP BY
    attempts.kind,
    attempts.customer_id,
    attempts.loss_number
), counted AS (
  SELECT
    kinds.kind AS kind,
    kinds.kind_number AS kind_number,
    COUNT(cases.customer_id) AS attempted_count,
    COUNT(*) FILTER(WHERE
      cases.is_replied) AS replied_count,
    COUNT(*) FILTER(WHERE
      cases.is_answered) AS answered_count,
    COUNT(*) FILTER(WHERE
      cases.is_returned) AS returned_count,
    COUNT(*) FILTER(WHERE
      cases.is_young AND NOT cases.is_returned) AS young_count
  FROM kinds AS kinds
  LEFT JOIN cases AS cases
    ON cases.kind = kinds.kind
  GROUP BY
    kinds.kind,
    kinds.kind_number
)
SELECT
  CAST(kind AS STRING) AS kind,
  CAST(kind_number AS INT) AS kind_number,
  CAST(attempted_count AS BIGINT) AS attempted_count,
  CAST(replied_count AS BIGINT) AS replied_count,
  CAST(answered_count AS BIGINT) AS answered_count,
  CAST(returned_count AS BIGINT) AS returned_count,
  CAST(young_count AS BIGINT) AS young_count,
  CAST(replied_share AS DOUBLE) AS replied_share,
  CAST(replied_share_low AS DOUBLE) AS replied_share_low,
  CAST(replied_share_high AS DOUBLE) AS replied_share_high,
  CAST(answered_share AS DOUBLE) AS answered_share,
  CAST(answered_share_low AS DOUBLE) AS answered_share_low,
  CAST(answered_share_high AS DOUBLE) AS answered_share_high
FROM (
  SELECT
    counted.kind AS kind,
    counted.kind_number AS kind_number,
    counted.attempted_count AS attempted_count,
    counted.replied_count AS replied_count,
    counted.answered_count AS answered_count,
    counted.returned_count AS returned_count,
    counted.young_count AS young_count,
    (
      CAST((
        counted.replied_count
      ) AS DOUBLE) / CAST(NULLIF((
        counted.attempted_count
      ), 0) AS DOUBLE)
    ) AS replied_share,
    (
      CASE
        WHEN (
          counted.attempted_count
        ) > 0 AND NOT (
          counted.replied_count
        ) IS NULL
        THEN GREATEST(
          0,
          CAST((
            CAST(CAST((
              counted.replied_count
            ) AS DOUBLE) AS DOUBLE) / (
              counted.attempted_count
            ) + CAST(CAST(DOUBLE('3.841458820694124') AS DOUBLE) / (
              counted.attempted_count
            ) AS DOUBLE) / 2 - SQRT(
              CAST(DOUBLE('3.841458820694124') AS DOUBLE) / (
                counted.attempted_count
              ) * (
                CAST(CAST((
                  counted.replied_count
                ) AS DOUBLE) AS DOUBLE) / (
                  counted.attempted_count
                ) * (
                  1 - CAST(CAST((
                    counted.replied_count
                  ) AS DOUBLE) AS DOUBLE) / (
                    counted.attempted_count
                  )
                ) + CAST(CAST(DOUBLE('3.841458820694124') AS DOUBLE) / (
                  counted.attempted_count
                ) AS DOUBLE) / 4
              )
            )
          ) AS DOUBLE) / (
            1 + CAST(DOUBLE('3.841458820694124') AS DOUBLE) / (
              counted.attempted_count
            )
          )
        )
      END
    ) AS replied_share_low,
    (
      CASE
        WHEN (
          counted.attempted_count
        ) > 0 AND NOT (
          counted.replied_count
        ) IS NULL
        THEN LEAST(
          1,
          CAST((
            CAST(CAST((
              counted.replied_count
            ) AS DOUBLE) AS DOUBLE) / (
              counted.attempted_count
            ) + CAST(CAST(DOUBLE('3.841458820694124') AS DOUBLE) / (
              counted.attempted_count
            ) AS DOUBLE) / 2 + SQRT(
              CAST(DOUBLE('3.841458820694124') AS DOUBLE) / (
                counted.attempted_count
              ) * (
                CAST(CAST((
                  counted.replied_count
                ) AS DOUBLE) AS DOUBLE) / (
                  counted.attempted_count
                ) * (
                  1 - CAST(CAST((
                    counted.replied_count
                  ) AS DOUBLE) AS DOUBLE) / (
                    counted.attempted_count
                  )
                ) + CAST(CAST(DOUBLE('3.841458820694124') AS DOUBLE) / (
                  counted.attempted_count
                ) AS DOUBLE) / 4
              )
            )
          ) AS DOUBLE) / (
            1 + CAST(DOUBLE('3.841458820694124') AS DOUBLE) / (
              counted.attempted_count
            )
          )
        )
      END
    ) AS replied_share_high,
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
    counted.kind_number NULLS LAST
) AS made
