-- Made from queries/metrics/churns_by_last_event.sql by 'npm run spark'.
-- 48671f02f2c792a1
WITH counted AS (
  SELECT
    churns.last_event AS last_event,
    COUNT(*) AS left_count,
    COUNT(*) FILTER(WHERE
      churns.was_regular) AS regular_count,
    COALESCE(SUM(churns.annual_value), 0) AS annual_value,
    CAST(SUM(COUNT(*)) OVER () AS BIGINT) AS total_count
  FROM churns AS churns
  CROSS JOIN settings AS settings
  WHERE
    churns.churned_on BETWEEN CAST(settings.as_of_on + INTERVAL '1' DAY - INTERVAL '1' YEAR AS DATE) AND settings.as_of_on
  GROUP BY
    churns.last_event
)
SELECT
  CAST(last_event AS STRING) AS last_event,
  CAST(left_count AS BIGINT) AS left_count,
  CAST(regular_count AS BIGINT) AS regular_count,
  CAST(annual_value AS DECIMAL(38, 2)) AS annual_value,
  CAST(total_count AS BIGINT) AS total_count,
  CAST(left_share AS DOUBLE) AS left_share,
  CAST(left_share_low AS DOUBLE) AS left_share_low,
  CAST(left_share_high AS DOUBLE) AS left_share_high
FROM (
  SELECT
    counted.last_event AS last_event,
    counted.left_count AS left_count,
    counted.regular_count AS regular_count,
    counted.annual_value AS annual_value,
    counted.total_count AS total_count,
    (
      CAST((
        counted.left_count
      ) AS DOUBLE) / CAST(NULLIF((
        counted.total_count
      ), 0) AS DOUBLE)
    ) AS left_share,
    (
      CASE
        WHEN (
          counted.total_count
        ) > 0 AND NOT (
          counted.left_count
        ) IS NULL
        THEN GREATEST(
          0,
          CAST((
            CAST(CAST((
              counted.left_count
            ) AS DOUBLE) AS DOUBLE) / (
              counted.total_count
            ) + CAST(CAST(DOUBLE('3.841458820694124') AS DOUBLE) / (
              counted.total_count
            ) AS DOUBLE) / 2 - SQRT(
              CAST(DOUBLE('3.841458820694124') AS DOUBLE) / (
                counted.total_count
              ) * (
                CAST(CAST((
                  counted.left_count
                ) AS DOUBLE) AS DOUBLE) / (
                  counted.total_count
                ) * (
                  1 - CAST(CAST((
                    counted.left_count
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
    ) AS left_share_low,
    (
      CASE
        WHEN (
          counted.total_count
        ) > 0 AND NOT (
          counted.left_count
        ) IS NULL
        THEN LEAST(
          1,
          CAST((
            CAST(CAST((
              counted.left_count
            ) AS DOUBLE) AS DOUBLE) / (
              counted.total_count
            ) + CAST(CAST(DOUBLE('3.841458820694124') AS DOUBLE) / (
              counted.total_count
            ) AS DOUBLE) / 2 + SQRT(
              CAST(DOUBLE('3.841458820694124') AS DOUBLE) / (
                counted.total_count
              ) * (
                CAST(CAST((
                  counted.left_count
                ) AS DOUBLE) AS DOUBLE) / (
                  counted.total_count
                ) * (
                  1 - CAST(CAST((
                    counted.left_count
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
    ) AS left_share_high
  FROM counted AS counted
  ORDER BY
    counted.left_count DESC,
    counted.last_event NULLS LAST
) AS made
