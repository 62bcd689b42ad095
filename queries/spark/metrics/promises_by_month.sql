-- Made from queries/metrics/promises_by_month.sql by 'npm run spark'.
-- 8364ecfedee99328
WITH counted AS (
  SELECT
    report_months.month AS month,
    report_months.role AS role,
    COUNT(promises.state) AS opened_count,
    COUNT(*) FILTER(WHERE
      promises.state = 'kept') AS kept_count,
    COUNT(*) FILTER(WHERE
      promises.state = 'broken') AS broken_count,
    COUNT(*) FILTER(WHERE
      promises.state = 'keepable') AS keepable_count,
    COUNT(*) FILTER(WHERE
      promises.state = 'settled') AS settled_count
  FROM report_months AS report_months
  CROSS JOIN settings AS settings
  LEFT JOIN promises AS promises
    ON promises.opened_month = report_months.month
  WHERE
    NOT settings.promise_seconds IS NULL
    OR EXISTS(
      SELECT
        1 AS found
      FROM channel_promises AS channel_promises
    )
    OR EXISTS(
      SELECT
        1 AS found
      FROM class_promises AS class_promises
    )
  GROUP BY
    report_months.month,
    report_months.role
)
SELECT
  CAST(month AS DATE) AS month,
  CAST(role AS STRING) AS role,
  CAST(opened_count AS BIGINT) AS opened_count,
  CAST(kept_count AS BIGINT) AS kept_count,
  CAST(broken_count AS BIGINT) AS broken_count,
  CAST(keepable_count AS BIGINT) AS keepable_count,
  CAST(settled_count AS BIGINT) AS settled_count,
  CAST(kept_share AS DOUBLE) AS kept_share,
  CAST(kept_share_low AS DOUBLE) AS kept_share_low,
  CAST(kept_share_high AS DOUBLE) AS kept_share_high
FROM (
  SELECT
    counted.month AS month,
    counted.role AS role,
    counted.opened_count AS opened_count,
    counted.kept_count AS kept_count,
    counted.broken_count AS broken_count,
    counted.keepable_count AS keepable_count,
    counted.settled_count AS settled_count,
    (
      CAST((
        counted.kept_count
      ) AS DOUBLE) / CAST(NULLIF((
        counted.kept_count + counted.broken_count
      ), 0) AS DOUBLE)
    ) AS kept_share,
    (
      CASE
        WHEN (
          counted.kept_count + counted.broken_count
        ) > 0
        AND NOT (
          counted.kept_count
        ) IS NULL
        THEN GREATEST(
          0,
          CAST((
            CAST(CAST((
              counted.kept_count
            ) AS DOUBLE) AS DOUBLE) / (
              counted.kept_count + counted.broken_count
            ) + CAST(CAST(DOUBLE('3.841458820694124') AS DOUBLE) / (
              counted.kept_count + counted.broken_count
            ) AS DOUBLE) / 2 - SQRT(
              CAST(DOUBLE('3.841458820694124') AS DOUBLE) / (
                counted.kept_count + counted.broken_count
              ) * (
                CAST(CAST((
                  counted.kept_count
                ) AS DOUBLE) AS DOUBLE) / (
                  counted.kept_count + counted.broken_count
                ) * (
                  1 - CAST(CAST((
                    counted.kept_count
                  ) AS DOUBLE) AS DOUBLE) / (
                    counted.kept_count + counted.broken_count
                  )
                ) + CAST(CAST(DOUBLE('3.841458820694124') AS DOUBLE) / (
                  counted.kept_count + counted.broken_count
                ) AS DOUBLE) / 4
              )
            )
          ) AS DOUBLE) / (
            1 + CAST(DOUBLE('3.841458820694124') AS DOUBLE) / (
              counted.kept_count + counted.broken_count
            )
          )
        )
      END
    ) AS kept_share_low,
    (
      CASE
        WHEN (
          counted.kept_count + counted.broken_count
        ) > 0
        AND NOT (
          counted.kept_count
        ) IS NULL
        THEN LEAST(
          1,
          CAST((
            CAST(CAST((
              counted.kept_count
            ) AS DOUBLE) AS DOUBLE) / (
              counted.kept_count + counted.broken_count
            ) + CAST(CAST(DOUBLE('3.841458820694124') AS DOUBLE) / (
              counted.kept_count + counted.broken_count
            ) AS DOUBLE) / 2 + SQRT(
              CAST(DOUBLE('3.841458820694124') AS DOUBLE) / (
                counted.kept_count + counted.broken_count
              ) * (
                CAST(CAST((
                  counted.kept_count
                ) AS DOUBLE) AS DOUBLE) / (
                  counted.kept_count + counted.broken_count
                ) * (
                  1 - CAST(CAST((
                    counted.kept_count
                  ) AS DOUBLE) AS DOUBLE) / (
                    counted.kept_count + counted.broken_count
                  )
                ) + CAST(CAST(DOUBLE('3.841458820694124') AS DOUBLE) / (
                  counted.kept_count + counted.broken_count
                ) AS DOUBLE) / 4
              )
            )
          ) AS DOUBLE) / (
            1 + CAST(DOUBLE('3.841458820694124') AS DOUBLE) / (
              counted.kept_count + counted.broken_count
            )
          )
        )
      END
    ) AS kept_share_high
  FROM counted AS counted
  ORDER BY
    counted.month NULLS LAST
) AS made
