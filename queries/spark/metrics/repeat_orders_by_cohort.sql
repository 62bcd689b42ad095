-- Made from queries/metrics/repeat_orders_by_cohort.sql by 'npm run spark'.
-- 36de41cb4f8015fe
WITH firsts AS (
  SELECT
    order_days.customer_id AS customer_id,
    MIN(order_days.ordered_on) AS first_on,
    MIN(order_days.next_ordered_on) AS second_on
  FROM order_days AS order_days
  GROUP BY
    order_days.customer_id
), cohorts AS (
  SELECT
    CAST(CAST(DATE_TRUNC('month', firsts.first_on) AS DATE) AS DATE) AS cohort_month,
    firsts.first_on AS first_on,
    firsts.second_on AS second_on
  FROM firsts AS firsts
  CROSS JOIN settings AS settings
  WHERE
    firsts.first_on > settings.as_of_on - INTERVAL '24' MONTH
), counted AS (
  SELECT
    cohorts.cohort_month AS cohort_month,
    windows.window_days AS window_days,
    COUNT(*) FILTER(WHERE
      DATE_ADD(cohorts.first_on, CAST(windows.window_days AS INT)) <= settings.as_of_on) AS customer_count,
    COUNT(*) FILTER(WHERE
      DATE_ADD(cohorts.first_on, CAST(windows.window_days AS INT)) <= settings.as_of_on
      AND cohorts.second_on <= DATE_ADD(cohorts.first_on, CAST(windows.window_days AS INT))) AS again_count
  FROM cohorts AS cohorts
  CROSS JOIN VALUES
    (30),
    (90),
    (180),
    (365) AS windows(window_days)
  CROSS JOIN settings AS settings
  GROUP BY
    cohorts.cohort_month,
    windows.window_days
)
SELECT
  CAST(cohort_month AS DATE) AS cohort_month,
  CAST(window_days AS INT) AS window_days,
  CAST(customer_count AS BIGINT) AS customer_count,
  CAST(again_count AS BIGINT) AS again_count,
  CAST(again_share AS DOUBLE) AS again_share,
  CAST(again_share_low AS DOUBLE) AS again_share_low,
  CAST(again_share_high AS DOUBLE) AS again_share_high
FROM (
  SELECT
    counted.cohort_month AS cohort_month,
    counted.window_days AS window_days,
    counted.customer_count AS customer_count,
    counted.again_count AS again_count,
    (
      CAST((
        counted.again_count
      ) AS DOUBLE) / CAST(NULLIF((
        counted.customer_count
      ), 0) AS DOUBLE)
    ) AS again_share,
    (
      CASE
        WHEN (
          counted.customer_count
        ) > 0 AND NOT (
          counted.again_count
        ) IS NULL
        THEN GREATEST(
          0,
          CAST((
            CAST(CAST((
              counted.again_count
            ) AS DOUBLE) AS DOUBLE) / (
              counted.customer_count
            ) + CAST(CAST(DOUBLE('3.841458820694124') AS DOUBLE) / (
              counted.customer_count
            ) AS DOUBLE) / 2 - SQRT(
              CAST(DOUBLE('3.841458820694124') AS DOUBLE) / (
                counted.customer_count
              ) * (
                CAST(CAST((
                  counted.again_count
                ) AS DOUBLE) AS DOUBLE) / (
                  counted.customer_count
                ) * (
                  1 - CAST(CAST((
                    counted.again_count
                  ) AS DOUBLE) AS DOUBLE) / (
                    counted.customer_count
                  )
                ) + CAST(CAST(DOUBLE('3.841458820694124') AS DOUBLE) / (
                  counted.customer_count
                ) AS DOUBLE) / 4
              )
            )
          ) AS DOUBLE) / (
            1 + CAST(DOUBLE('3.841458820694124') AS DOUBLE) / (
              counted.customer_count
            )
          )
        )
      END
    ) AS again_share_low,
    (
      CASE
        WHEN (
          counted.customer_count
        ) > 0 AND NOT (
          counted.again_count
        ) IS NULL
        THEN LEAST(
          1,
          CAST((
            CAST(CAST((
              counted.again_count
            ) AS DOUBLE) AS DOUBLE) / (
              counted.customer_count
            ) + CAST(CAST(DOUBLE('3.841458820694124') AS DOUBLE) / (
              counted.customer_count
            ) AS DOUBLE) / 2 + SQRT(
              CAST(DOUBLE('3.841458820694124') AS DOUBLE) / (
                counted.customer_count
              ) * (
                CAST(CAST((
                  counted.again_count
                ) AS DOUBLE) AS DOUBLE) / (
                  counted.customer_count
                ) * (
                  1 - CAST(CAST((
                    counted.again_count
                  ) AS DOUBLE) AS DOUBLE) / (
                    counted.customer_count
                  )
                ) + CAST(CAST(DOUBLE('3.841458820694124') AS DOUBLE) / (
                  counted.customer_count
                ) AS DOUBLE) / 4
              )
            )
          ) AS DOUBLE) / (
            1 + CAST(DOUBLE('3.841458820694124') AS DOUBLE) / (
              counted.customer_count
            )
          )
        )
      END
    ) AS again_share_high
  FROM counted AS counted
  ORDER BY
    counted.cohort_month NULLS LAST,
    counted.window_days NULLS LAST
) AS made
