-- Made from queries/metrics/responses_by_month.sql by 'npm run spark'.
-- c11bd5cfd26fccd5
WITH customers_by_month AS (
  SELECT
    counted_waits.opened_month AS month,
    counted_waits.customer_id AS customer_id,
    BOOL_AND(counted_waits.outcome <> 'open' AND counted_waits.wait_seconds <= 86400) AS is_looked_after
  FROM counted_waits AS counted_waits
  GROUP BY
    counted_waits.opened_month,
    counted_waits.customer_id
), customer_counts AS (
  SELECT
    customers_by_month.month AS month,
    COUNT(*) AS customer_count,
    COUNT(*) FILTER(WHERE
      customers_by_month.is_looked_after) AS looked_after_count
  FROM customers_by_month AS customers_by_month
  GROUP BY
    customers_by_month.month
), cohorts AS (
  SELECT
    counted_waits.opened_month AS month,
    COUNT(*) AS opened_count,
    COUNT(*) FILTER(WHERE
      counted_waits.certainty = 'possible') AS possible_count,
    COUNT(*) FILTER(WHERE
      counted_waits.outcome = 'answered') AS answered_count,
    COUNT(*) FILTER(WHERE
      counted_waits.outcome = 'answered'
      AND counted_waits.ended_at < report_months.end_at) AS answered_in_month_count,
    COUNT(*) FILTER(WHERE
      counted_waits.outcome = 'settled') AS settled_count,
    COUNT(*) FILTER(WHERE
      counted_waits.outcome = 'open') AS waiting_count,
    MAX(counted_waits.wait_seconds) FILTER(WHERE
      counted_waits.outcome = 'open') AS oldest_wait_seconds,
    AVG(CAST(CAST(ROUND(counted_waits.wait_seconds) AS BIGINT) AS DOUBLE)) FILTER(WHERE
      counted_waits.outcome = 'answered') AS answered_only_seconds_mean
  FROM counted_waits AS counted_waits
  INNER JOIN report_months AS report_months
    ON report_months.month = counted_waits.opened_month
  GROUP BY
    counted_waits.opened_month
), courtesies AS (
  SELECT
    waits.opened_month AS month,
    COUNT(*) AS courtesy_count
  FROM waits AS waits
  WHERE
    waits.is_courtesy
  GROUP BY
    waits.opened_month
), counted AS (
  SELECT
    report_months.month AS month,
    report_months.role AS role,
    COALESCE(cohorts.opened_count, 0) AS opened_count,
    COALESCE(courtesies.courtesy_count, 0) AS courtesy_count,
    COALESCE(cohorts.possible_count, 0) AS possible_count,
    COALESCE(cohorts.answered_count, 0) AS answered_count,
    COALESCE(cohorts.answered_in_month_count, 0) AS answered_in_month_count,
    COALESCE(cohorts.settled_count, 0) AS settled_count,
    COALESCE(cohorts.waiting_count, 0) AS waiting_count,
    cohorts.oldest_wait_seconds AS oldest_wait_seconds,
    survival_quantiles.median AS wait_seconds_median,
    survival_quantiles.median_low AS wait_seconds_median_low,
    survival_quantiles.median_high AS wait_seconds_median_high,
    survival_quantiles.p90 AS wait_seconds_p90,
    survival_quantiles.p90_low AS wait_seconds_p90_low,
    survival_quantiles.p90_high AS wait_seconds_p90_high,
    cohorts.answered_only_seconds_mean AS answered_only_seconds_mean,
    working_quantiles.median AS working_seconds_median,
    working_quantiles.median_low AS working_seconds_median_low,
    working_quantiles.median_high AS working_seconds_median_high,
    COALESCE(customer_counts.customer_count, 0) AS customer_count,
    COALESCE(customer_counts.looked_after_count, 0) AS looked_after_count
  FROM report_months AS report_months
  LEFT JOIN customer_counts AS customer_counts
    ON customer_counts.month = report_months.month
  LEFT JOIN cohorts AS cohorts
    ON cohorts.month = report_months.month
  LEFT JOIN courtesies AS courtesies
    ON courtesies.month = report_months.month
  LEFT JOIN survival_quantiles AS survival_quantiles
    ON survival_quantiles.curve = 'waits'
    AND survival_quantiles.stratum = DATE_FORMAT(report_months.month, 'yyyy-MM')
  LEFT JOIN survival_quantiles AS working_quantiles
    ON working_quantiles.curve = 'working_waits'
    AND working_quantiles.stratum = DATE_FORMAT(report_months.month, 'yyyy-MM')
)
SELECT
  CAST(month AS DATE) AS month,
  CAST(role AS STRING) AS role,
  CAST(opened_count AS BIGINT) AS opened_count,
  CAST(courtesy_count AS BIGINT) AS courtesy_count,
  CAST(possible_count AS BIGINT) AS possible_count,
  CAST(answered_count AS BIGINT) AS answered_count,
  CAST(answered_in_month_count AS BIGINT) AS answered_in_month_count,
  CAST(settled_count AS BIGINT) AS settled_count,
  CAST(waiting_count AS BIGINT) AS waiting_count,
  CAST(oldest_wait_seconds AS DOUBLE) AS oldest_wait_seconds,
  CAST(wait_seconds_median AS DOUBLE) AS wait_seconds_median,
  CAST(wait_seconds_median_low AS DOUBLE) AS wait_seconds_median_low,
  CAST(wait_seconds_median_high AS DOUBLE) AS wait_seconds_median_high,
  CAST(wait_seconds_p90 AS DOUBLE) AS wait_seconds_p90,
  CAST(wait_seconds_p90_low AS DOUBLE) AS wait_seconds_p90_low,
  CAST(wait_seconds_p90_high AS DOUBLE) AS wait_seconds_p90_high,
  CAST(answered_only_seconds_mean AS DOUBLE) AS answered_only_seconds_mean,
  CAST(working_seconds_median AS DOUBLE) AS working_seconds_median,
  CAST(working_seconds_median_low AS DOUBLE) AS working_seconds_median_low,
  CAST(working_seconds_median_high AS DOUBLE) AS working_seconds_median_high,
  CAST(customer_count AS BIGINT) AS customer_count,
  CAST(looked_after_count AS BIGINT) AS looked_after_count,
  CAST(answered_in_month_share AS DOUBLE) AS answered_in_month_share,
  CAST(answered_in_month_share_low AS DOUBLE) AS answered_in_month_share_low,
  CAST(answered_in_month_share_high AS DOUBLE) AS answered_in_month_share_high
FROM (
  SELECT
    counted.month AS month,
    counted.role AS role,
    counted.opened_count AS opened_count,
    counted.courtesy_count AS courtesy_count,
    counted.possible_count AS possible_count,
    counted.answered_count AS answered_count,
    counted.answered_in_month_count AS answered_in_month_count,
    counted.settled_count AS settled_count,
    counted.waiting_count AS waiting_count,
    counted.oldest_wait_seconds AS oldest_wait_seconds,
    counted.wait_seconds_median AS wait_seconds_median,
    counted.wait_seconds_median_low AS wait_seconds_median_low,
    counted.wait_seconds_median_high AS wait_seconds_median_high,
    counted.wait_seconds_p90 AS wait_seconds_p90,
    counted.wait_seconds_p90_low AS wait_seconds_p90_low,
    counted.wait_seconds_p90_high AS wait_seconds_p90_high,
    counted.answered_only_seconds_mean AS answered_only_seconds_mean,
    counted.working_seconds_median AS working_seconds_median,
    counted.working_seconds_median_low AS working_seconds_median_low,
    counted.working_seconds_median_high AS working_seconds_median_high,
    counted.customer_count AS customer_count,
    counted.looked_after_count AS looked_after_count,
    (
      CAST((
        counted.answered_in_month_count
      ) AS DOUBLE) / CAST(NULLIF((
        counted.opened_count
      ), 0) AS DOUBLE)
    ) AS answered_in_month_share,
    (
      CASE
        WHEN (
          counted.opened_count
        ) > 0
        AND NOT (
          counted.answered_in_month_count
        ) IS NULL
        THEN GREATEST(
          0,
          CAST((
            CAST(CAST((
              counted.answered_in_month_count
            ) AS DOUBLE) AS DOUBLE) / (
              counted.opened_count
            ) + CAST(CAST(DOUBLE('3.841458820694124') AS DOUBLE) / (
              counted.opened_count
            ) AS DOUBLE) / 2 - SQRT(
              CAST(DOUBLE('3.841458820694124') AS DOUBLE) / (
                counted.opened_count
              ) * (
                CAST(CAST((
                  counted.answered_in_month_count
                ) AS DOUBLE) AS DOUBLE) / (
                  counted.opened_count
                ) * (
                  1 - CAST(CAST((
                    counted.answered_in_month_count
                  ) AS DOUBLE) AS DOUBLE) / (
                    counted.opened_count
                  )
                ) + CAST(CAST(DOUBLE('3.841458820694124') AS DOUBLE) / (
                  counted.opened_count
                ) AS DOUBLE) / 4
              )
            )
          ) AS DOUBLE) / (
            1 + CAST(DOUBLE('3.841458820694124') AS DOUBLE) / (
              counted.opened_count
            )
          )
        )
      END
    ) AS answered_in_month_share_low,
    (
      CASE
        WHEN (
          counted.opened_count
        ) > 0
        AND NOT (
          counted.answered_in_month_count
        ) IS NULL
        THEN LEAST(
          1,
          CAST((
            CAST(CAST((
              counted.answered_in_month_count
            ) AS DOUBLE) AS DOUBLE) / (
              counted.opened_count
            ) + CAST(CAST(DOUBLE('3.841458820694124') AS DOUBLE) / (
              counted.opened_count
            ) AS DOUBLE) / 2 + SQRT(
              CAST(DOUBLE('3.841458820694124') AS DOUBLE) / (
                counted.opened_count
              ) * (
                CAST(CAST((
                  counted.answered_in_month_count
                ) AS DOUBLE) AS DOUBLE) / (
                  counted.opened_count
                ) * (
                  1 - CAST(CAST((
                    counted.answered_in_month_count
                  ) AS DOUBLE) AS DOUBLE) / (
                    counted.opened_count
                  )
                ) + CAST(CAST(DOUBLE('3.841458820694124') AS DOUBLE) / (
                  counted.opened_count
                ) AS DOUBLE) / 4
              )
            )
          ) AS DOUBLE) / (
            1 + CAST(DOUBLE('3.841458820694124') AS DOUBLE) / (
              counted.opened_count
            )
          )
        )
      END
    ) AS answered_in_month_share_high
  FROM counted AS counted
  ORDER BY
    counted.month NULLS LAST
) AS made
