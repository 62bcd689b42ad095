-- Made from queries/metrics/win_back_funnel.sql by 'npm run spark'.
-- 2798b54713522096
WITH steps AS (
  SELECT
    'churned' AS step,
    1 AS step_number,
    COUNT(*) AS customer_count,
    SUM(win_back_cases.annual_value) AS annual_value
  FROM win_back_cases AS win_back_cases
  UNION ALL
  SELECT
    'attempted' AS attempted,
    2 AS `2`,
    COUNT(*) AS _col_2,
    SUM(win_back_cases.annual_value) AS _col_3
  FROM win_back_cases AS win_back_cases
  WHERE
    win_back_cases.is_attempted
  UNION ALL
  SELECT
    'replied' AS replied,
    3 AS `3`,
    COUNT(*) AS _col_2,
    SUM(win_back_cases.annual_value) AS _col_3
  FROM win_back_cases AS win_back_cases
  WHERE
    win_back_cases.is_replied
  UNION ALL
  SELECT
    'answered' AS answered,
    4 AS `4`,
    COUNT(*) AS _col_2,
    SUM(win_back_cases.annual_value) AS _col_3
  FROM win_back_cases AS win_back_cases
  WHERE
    win_back_cases.is_answered
  UNION ALL
  SELECT
    'offered' AS offered,
    5 AS `5`,
    COUNT(*) AS _col_2,
    SUM(win_back_cases.annual_value) AS _col_3
  FROM win_back_cases AS win_back_cases
  WHERE
    win_back_cases.is_offered
  UNION ALL
  SELECT
    'returned' AS returned,
    6 AS `6`,
    COUNT(*) AS _col_2,
    SUM(win_back_cases.annual_value) AS _col_3
  FROM win_back_cases AS win_back_cases
  WHERE
    win_back_cases.is_returned
  UNION ALL
  SELECT
    'kept' AS kept,
    7 AS `7`,
    COUNT(*) AS _col_2,
    SUM(win_back_cases.annual_value) AS _col_3
  FROM win_back_cases AS win_back_cases
  WHERE
    win_back_cases.is_returned AND win_back_cases.is_kept
), counted AS (
  SELECT
    steps.step AS step,
    steps.step_number AS step_number,
    steps.customer_count AS customer_count,
    CASE steps.step
      WHEN 'returned'
      THEN MAX(CASE WHEN steps.step = 'attempted' THEN steps.customer_count END) OVER ()
      ELSE LAG(steps.customer_count) OVER (ORDER BY steps.step_number NULLS LAST)
    END AS of_count,
    COALESCE(steps.annual_value, 0) AS annual_value
  FROM steps AS steps
)
SELECT
  CAST(step AS STRING) AS step,
  CAST(step_number AS INT) AS step_number,
  CAST(customer_count AS BIGINT) AS customer_count,
  CAST(of_count AS BIGINT) AS of_count,
  CAST(annual_value AS DECIMAL(38, 2)) AS annual_value,
  CAST(customer_share AS DOUBLE) AS customer_share,
  CAST(customer_share_low AS DOUBLE) AS customer_share_low,
  CAST(customer_share_high AS DOUBLE) AS customer_share_high
FROM (
  SELECT
    counted.step AS step,
    counted.step_number AS step_number,
    counted.customer_count AS customer_count,
    counted.of_count AS of_count,
    counted.annual_value AS annual_value,
    (
      CAST((
        counted.customer_count
      ) AS DOUBLE) / CAST(NULLIF((
        counted.of_count
      ), 0) AS DOUBLE)
    ) AS customer_share,
    (
      CASE
        WHEN (
          counted.of_count
        ) > 0 AND NOT (
          counted.customer_count
        ) IS NULL
        THEN GREATEST(
          0,
          CAST((
            CAST(CAST((
              counted.customer_count
            ) AS DOUBLE) AS DOUBLE) / (
              counted.of_count
            ) + CAST(CAST(DOUBLE('3.841458820694124') AS DOUBLE) / (
              counted.of_count
            ) AS DOUBLE) / 2 - SQRT(
              CAST(DOUBLE('3.841458820694124') AS DOUBLE) / (
                counted.of_count
              ) * (
                CAST(CAST((
                  counted.customer_count
                ) AS DOUBLE) AS DOUBLE) / (
                  counted.of_count
                ) * (
                  1 - CAST(CAST((
                    counted.customer_count
                  ) AS DOUBLE) AS DOUBLE) / (
                    counted.of_count
                  )
                ) + CAST(CAST(DOUBLE('3.841458820694124') AS DOUBLE) / (
                  counted.of_count
                ) AS DOUBLE) / 4
              )
            )
          ) AS DOUBLE) / (
            1 + CAST(DOUBLE('3.841458820694124') AS DOUBLE) / (
              counted.of_count
            )
          )
        )
      END
    ) AS customer_share_low,
    (
      CASE
        WHEN (
          counted.of_count
        ) > 0 AND NOT (
          counted.customer_count
        ) IS NULL
        THEN LEAST(
          1,
          CAST((
            CAST(CAST((
              counted.customer_count
            ) AS DOUBLE) AS DOUBLE) / (
              counted.of_count
            ) + CAST(CAST(DOUBLE('3.841458820694124') AS DOUBLE) / (
              counted.of_count
            ) AS DOUBLE) / 2 + SQRT(
              CAST(DOUBLE('3.841458820694124') AS DOUBLE) / (
                counted.of_count
              ) * (
                CAST(CAST((
                  counted.customer_count
                ) AS DOUBLE) AS DOUBLE) / (
                  counted.of_count
                ) * (
                  1 - CAST(CAST((
                    counted.customer_count
                  ) AS DOUBLE) AS DOUBLE) / (
                    counted.of_count
                  )
                ) + CAST(CAST(DOUBLE('3.841458820694124') AS DOUBLE) / (
                  counted.of_count
                ) AS DOUBLE) / 4
              )
            )
          ) AS DOUBLE) / (
            1 + CAST(DOUBLE('3.841458820694124') AS DOUBLE) / (
              counted.of_count
            )
          )
        )
      END
    ) AS customer_share_high
  FROM counted AS counted
  ORDER BY
    counted.step_number NULLS LAST
) AS made
