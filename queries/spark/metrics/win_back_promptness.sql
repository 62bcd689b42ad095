-- Made from queries/metrics/win_back_promptness.sql by 'npm run spark'.
-- bc88860c254dc97a
WITH counted AS (
  SELECT
    COUNT(*) FILTER(WHERE
      win_back_cases.days_to_attempt <= 30) AS early_count,
    COUNT(*) AS left_count
  FROM win_back_cases AS win_back_cases
  CROSS JOIN settings AS settings
  WHERE
    DATE_ADD(win_back_cases.churned_on, CAST(30 AS INT)) <= settings.as_of_on
)
SELECT
  CAST(early_count AS BIGINT) AS early_count,
  CAST(left_count AS BIGINT) AS left_count,
  CAST(early_share AS DOUBLE) AS early_share,
  CAST(early_share_low AS DOUBLE) AS early_share_low,
  CAST(early_share_high AS DOUBLE) AS early_share_high
FROM (
  SELECT
    counted.early_count AS early_count,
    counted.left_count AS left_count,
    (
      CAST((
        counted.early_count
      ) AS DOUBLE) / CAST(NULLIF((
        counted.left_count
      ), 0) AS DOUBLE)
    ) AS early_share,
    (
      CASE
        WHEN (
          counted.left_count
        ) > 0 AND NOT (
          counted.early_count
        ) IS NULL
        THEN GREATEST(
          0,
          CAST((
            CAST(CAST((
              counted.early_count
            ) AS DOUBLE) AS DOUBLE) / (
              counted.left_count
            ) + CAST(CAST(DOUBLE('3.841458820694124') AS DOUBLE) / (
              counted.left_count
            ) AS DOUBLE) / 2 - SQRT(
              CAST(DOUBLE('3.841458820694124') AS DOUBLE) / (
                counted.left_count
              ) * (
                CAST(CAST((
                  counted.early_count
                ) AS DOUBLE) AS DOUBLE) / (
                  counted.left_count
                ) * (
                  1 - CAST(CAST((
                    counted.early_count
                  ) AS DOUBLE) AS DOUBLE) / (
                    counted.left_count
                  )
                ) + CAST(CAST(DOUBLE('3.841458820694124') AS DOUBLE) / (
                  counted.left_count
                ) AS DOUBLE) / 4
              )
            )
          ) AS DOUBLE) / (
            1 + CAST(DOUBLE('3.841458820694124') AS DOUBLE) / (
              counted.left_count
            )
          )
        )
      END
    ) AS early_share_low,
    (
      CASE
        WHEN (
          counted.left_count
        ) > 0 AND NOT (
          counted.early_count
        ) IS NULL
        THEN LEAST(
          1,
          CAST((
            CAST(CAST((
              counted.early_count
            ) AS DOUBLE) AS DOUBLE) / (
              counted.left_count
            ) + CAST(CAST(DOUBLE('3.841458820694124') AS DOUBLE) / (
              counted.left_count
            ) AS DOUBLE) / 2 + SQRT(
              CAST(DOUBLE('3.841458820694124') AS DOUBLE) / (
                counted.left_count
              ) * (
                CAST(CAST((
                  counted.early_count
                ) AS DOUBLE) AS DOUBLE) / (
                  counted.left_count
                ) * (
                  1 - CAST(CAST((
                    counted.early_count
                  ) AS DOUBLE) AS DOUBLE) / (
                    counted.left_count
                  )
                ) + CAST(CAST(DOUBLE('3.841458820694124') AS DOUBLE) / (
                  counted.left_count
                ) AS DOUBLE) / 4
              )
            )
          ) AS DOUBLE) / (
            1 + CAST(DOUBLE('3.841458820694124') AS DOUBLE) / (
              counted.left_count
            )
          )
        )
      END
    ) AS early_share_high
  FROM counted AS counted
) AS made
