-- Made from queries/metrics/resolutions_by_month.sql by 'npm run spark'.
-- c5bb1c1f75f0d21e
WITH counted AS (
  SELECT
    report_months.month AS month,
    report_months.role AS role,
    COUNT(*) FILTER(WHERE
      resolutions.state = 'resolved') AS resolved_count,
    COUNT(*) FILTER(WHERE
      resolutions.state = 'perhaps') AS perhaps_count,
    COUNT(*) FILTER(WHERE
      resolutions.state = 'again') AS again_count,
    COUNT(*) FILTER(WHERE
      resolutions.state IN ('resolved', 'perhaps', 'again')) AS decided_count,
    COUNT(*) FILTER(WHERE
      resolutions.state = 'early') AS early_count
  FROM report_months AS report_months
  LEFT JOIN resolutions AS resolutions
    ON resolutions.opened_month = report_months.month
  GROUP BY
    report_months.month,
    report_months.role
)
SELECT
  CAST(month AS DATE) AS month,
  CAST(role AS STRING) AS role,
  CAST(resolved_count AS BIGINT) AS resolved_count,
  CAST(perhaps_count AS BIGINT) AS perhaps_count,
  CAST(again_count AS BIGINT) AS again_count,
  CAST(decided_count AS BIGINT) AS decided_count,
  CAST(early_count AS BIGINT) AS early_count,
  CAST(resolved_share AS DOUBLE) AS resolved_share,
  CAST(resolved_share_low AS DOUBLE) AS resolved_share_low,
  CAST(resolved_share_high AS DOUBLE) AS resolved_share_high
FROM (
  SELECT
    counted.month AS month,
    counted.role AS role,
    counted.resolved_count AS resolved_count,
    counted.perhaps_count AS perhaps_count,
    counted.again_count AS again_count,
    counted.decided_count AS decided_count,
    counted.early_count AS early_count,
    (
      CAST((
        counted.resolved_count
      ) AS DOUBLE) / CAST(NULLIF((
        counted.decided_count
      ), 0) AS DOUBLE)
    ) AS resolved_share,
    (
      CASE
        WHEN (
          counted.decided_count
        ) > 0 AND NOT (
          counted.resolved_count
        ) IS NULL
        THEN GREATEST(
          0,
          CAST((
            CAST(CAST((
              counted.resolved_count
            ) AS DOUBLE) AS DOUBLE) / (
              counted.decided_count
            ) + CAST(CAST(DOUBLE('3.841458820694124') AS DOUBLE) / (
              counted.decided_count
            ) AS DOUBLE) / 2 - SQRT(
              CAST(DOUBLE('3.841458820694124') AS DOUBLE) / (
                counted.decided_count
              ) * (
                CAST(CAST((
                  counted.resolved_count
                ) AS DOUBLE) AS DOUBLE) / (
                  counted.decided_count
                ) * (
                  1 - CAST(CAST((
                    counted.resolved_count
                  ) AS DOUBLE) AS DOUBLE) / (
                    counted.decided_count
                  )
                ) + CAST(CAST(DOUBLE('3.841458820694124') AS DOUBLE) / (
                  counted.decided_count
                ) AS DOUBLE) / 4
              )
            )
          ) AS DOUBLE) / (
            1 + CAST(DOUBLE('3.841458820694124') AS DOUBLE) / (
              counted.decided_count
            )
          )
        )
      END
    ) AS resolved_share_low,
    (
      CASE
        WHEN (
          counted.decided_count
        ) > 0 AND NOT (
          counted.resolved_count
        ) IS NULL
        THEN LEAST(
          1,
          CAST((
            CAST(CAST((
              counted.resolved_count
            ) AS DOUBLE) AS DOUBLE) / (
              counted.decided_count
            ) + CAST(CAST(DOUBLE('3.841458820694124') AS DOUBLE) / (
              counted.decided_count
            ) AS DOUBLE) / 2 + SQRT(
              CAST(DOUBLE('3.841458820694124') AS DOUBLE) / (
                counted.decided_count
              ) * (
                CAST(CAST((
                  counted.resolved_count
                ) AS DOUBLE) AS DOUBLE) / (
                  counted.decided_count
                ) * (
                  1 - CAST(CAST((
                    counted.resolved_count
                  ) AS DOUBLE) AS DOUBLE) / (
                    counted.decided_count
                  )
                ) + CAST(CAST(DOUBLE('3.841458820694124') AS DOUBLE) / (
                  counted.decided_count
                ) AS DOUBLE) / 4
              )
            )
          ) AS DOUBLE) / (
            1 + CAST(DOUBLE('3.841458820694124') AS DOUBLE) / (
              counted.decided_count
            )
          )
        )
      END
    ) AS resolved_share_high
  FROM counted AS counted
  ORDER BY
    counted.month NULLS LAST
) AS made
