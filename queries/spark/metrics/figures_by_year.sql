-- Made from queries/metrics/figures_by_year.sql by 'npm run spark'.
-- c1eae6172fc96912
WITH questions AS (
  SELECT
    report_years.year AS year,
    COUNT(*) AS opened_count,
    COUNT(*) FILTER(WHERE
      counted_waits.outcome = 'answered' AND counted_waits.wait_seconds <= 86400) AS answered_in_day_count,
    COUNT(*) FILTER(WHERE
      counted_waits.outcome = 'open') AS waiting_count,
    COUNT(*) FILTER(WHERE
      counted_waits.certainty = 'sure') AS sure_opened_count,
    COUNT(*) FILTER(WHERE
      counted_waits.certainty = 'sure'
      AND counted_waits.outcome = 'answered'
      AND counted_waits.wait_seconds <= 86400) AS sure_answered_in_day_count,
    COUNT(*) FILTER(WHERE
      counted_waits.certainty = 'sure' AND counted_waits.outcome = 'open') AS sure_waiting_count
  FROM report_years AS report_years
  INNER JOIN counted_waits AS counted_waits
    ON counted_waits.opened_month BETWEEN report_years.year AND report_years.last_on
  GROUP BY
    report_years.year
), standing AS (
  SELECT
    report_years.year AS year,
    COUNT(DISTINCT relationships.customer_id) AS regular_count
  FROM report_years AS report_years
  INNER JOIN relationships AS relationships
    ON relationships.regular_from <= report_years.last_on
    AND COALESCE(relationships.churned_on > report_years.last_on, TRUE)
  GROUP BY
    report_years.year
), left_regulars AS (
  SELECT
    report_years.year AS year,
    COUNT(DISTINCT churns.customer_id) AS left_count,
    SUM(churns.annual_value) AS left_value
  FROM report_years AS report_years
  INNER JOIN churns AS churns
    ON churns.churned_on BETWEEN report_years.year AND report_years.last_on
  WHERE
    churns.was_regular
  GROUP BY
    report_years.year
), returns AS (
  SELECT
    report_years.year AS year,
    COUNT(DISTINCT losses.customer_id) AS returned_count
  FROM report_years AS report_years
  INNER JOIN losses AS losses
    ON losses.returned_on BETWEEN report_years.year AND report_years.last_on
  GROUP BY
    report_years.year
), tried AS (
  SELECT
    report_years.year AS year,
    COUNT(*) AS attempt_count
  FROM report_years AS report_years
  INNER JOIN attempts AS attempts
    ON attempts.attempted_on BETWEEN report_years.year AND report_years.last_on
  WHERE
    attempts.kind = 'personal'
  GROUP BY
    report_years.year
), mixed AS (
  SELECT
    report_years.year AS year,
    COUNT(DISTINCT mixed_messages.customer_id) AS mixed_count,
    COUNT(DISTINCT mixed_messages.customer_id) FILTER(WHERE
      mixed_messages.is_sure) AS sure_mixed_count
  FROM report_years AS report_years
  INNER JOIN mixed_messages AS mixed_messages
    ON mixed_messages.sent_on BETWEEN report_years.year AND report_years.last_on
  GROUP BY
    report_years.year
), counted AS (
  SELECT
    report_years.year AS year,
    report_years.last_on AS last_on,
    COALESCE(questions.opened_count, 0) AS opened_count,
    COALESCE(questions.sure_opened_count, 0) AS sure_opened_count,
    COALESCE(questions.answered_in_day_count, 0) AS answered_in_day_count,
    COALESCE(questions.sure_answered_in_day_count, 0) AS sure_answered_in_day_count,
    COALESCE(questions.waiting_count, 0) AS waiting_count,
    COALESCE(questions.sure_waiting_count, 0) AS sure_waiting_count,
    CASE
      WHEN report_years.has_relationships
      THEN COALESCE(standing.regular_count, 0)
    END AS regular_count,
    COALESCE(left_regulars.left_count, 0) AS left_count,
    COALESCE(left_regulars.left_value, 0) AS left_value,
    COALESCE(returns.returned_count, 0) AS returned_count,
    COALESCE(tried.attempt_count, 0) AS attempt_count,
    COALESCE(mixed.mixed_count, 0) AS mixed_count,
    COALESCE(mixed.sure_mixed_count, 0) AS sure_mixed_count
  FROM report_years AS report_years
  LEFT JOIN questions AS questions
    ON questions.year = report_years.year
  LEFT JOIN standing AS standing
    ON standing.year = report_years.year
  LEFT JOIN left_regulars AS left_regulars
    ON left_regulars.year = report_years.year
  LEFT JOIN returns AS returns
    ON returns.year = report_years.year
  LEFT JOIN tried AS tried
    ON tried.year = report_years.year
  LEFT JOIN mixed AS mixed
    ON mixed.year = report_years.year
)
SELECT
  CAST(year AS DATE) AS year,
  CAST(last_on AS DATE) AS last_on,
  CAST(opened_count AS BIGINT) AS opened_count,
  CAST(sure_opened_count AS BIGINT) AS sure_opened_count,
  CAST(answered_in_day_count AS BIGINT) AS answered_in_day_count,
  CAST(sure_answered_in_day_count AS BIGINT) AS sure_answered_in_day_count,
  CAST(waiting_count AS BIGINT) AS waiting_count,
  CAST(sure_waiting_count AS BIGINT) AS sure_waiting_count,
  CAST(regular_count AS BIGINT) AS regular_count,
  CAST(left_count AS BIGINT) AS left_count,
  CAST(left_value AS DECIMAL(38, 2)) AS left_value,
  CAST(returned_count AS BIGINT) AS returned_count,
  CAST(attempt_count AS BIGINT) AS attempt_count,
  CAST(mixed_count AS BIGINT) AS mixed_count,
  CAST(sure_mixed_count AS BIGINT) AS sure_mixed_count,
  CAST(answered_in_day_share AS DOUBLE) AS answered_in_day_share,
  CAST(answered_in_day_share_low AS DOUBLE) AS answered_in_day_share_low,
  CAST(answered_in_day_share_high AS DOUBLE) AS answered_in_day_share_high,
  CAST(waiting_share AS DOUBLE) AS waiting_share,
  CAST(waiting_share_low AS DOUBLE) AS waiting_share_low,
  CAST(waiting_share_high AS DOUBLE) AS waiting_share_high
FROM (
  SELECT
    counted.year AS year,
    counted.last_on AS last_on,
    counted.opened_count AS opened_count,
    counted.sure_opened_count AS sure_opened_count,
    counted.answered_in_day_count AS answered_in_day_count,
    counted.sure_answered_in_day_count AS sure_answered_in_day_count,
    counted.waiting_count AS waiting_count,
    counted.sure_waiting_count AS sure_waiting_count,
    counted.regular_count AS regular_count,
    counted.left_count AS left_count,
    counted.left_value AS left_value,
    counted.returned_count AS returned_count,
    counted.attempt_count AS attempt_count,
    counted.mixed_count AS mixed_count,
    counted.sure_mixed_count AS sure_mixed_count,
    (
      CAST((
        counted.answered_in_day_count
      ) AS DOUBLE) / CAST(NULLIF((
        counted.opened_count
      ), 0) AS DOUBLE)
    ) AS answered_in_day_share,
    (
      CASE
        WHEN (
          counted.opened_count
        ) > 0
        AND NOT (
          counted.answered_in_day_count
        ) IS NULL
        THEN GREATEST(
          0,
          CAST((
            CAST(CAST((
              counted.answered_in_day_count
            ) AS DOUBLE) AS DOUBLE) / (
              counted.opened_count
            ) + CAST(CAST(DOUBLE('3.841458820694124') AS DOUBLE) / (
              counted.opened_count
            ) AS DOUBLE) / 2 - SQRT(
              CAST(DOUBLE('3.841458820694124') AS DOUBLE) / (
                counted.opened_count
              ) * (
                CAST(CAST((
                  counted.answered_in_day_count
                ) AS DOUBLE) AS DOUBLE) / (
                  counted.opened_count
                ) * (
                  1 - CAST(CAST((
                    counted.answered_in_day_count
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
    ) AS answered_in_day_share_low,
    (
      CASE
        WHEN (
          counted.opened_count
        ) > 0
        AND NOT (
          counted.answered_in_day_count
        ) IS NULL
        THEN LEAST(
          1,
          CAST((
            CAST(CAST((
              counted.answered_in_day_count
            ) AS DOUBLE) AS DOUBLE) / (
              counted.opened_count
            ) + CAST(CAST(DOUBLE('3.841458820694124') AS DOUBLE) / (
              counted.opened_count
            ) AS DOUBLE) / 2 + SQRT(
              CAST(DOUBLE('3.841458820694124') AS DOUBLE) / (
                counted.opened_count
              ) * (
                CAST(CAST((
                  counted.answered_in_day_count
                ) AS DOUBLE) AS DOUBLE) / (
                  counted.opened_count
                ) * (
                  1 - CAST(CAST((
                    counted.answered_in_day_count
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
    ) AS answered_in_day_share_high,
    (
      CAST((
        counted.waiting_count
      ) AS DOUBLE) / CAST(NULLIF((
        counted.opened_count
      ), 0) AS DOUBLE)
    ) AS waiting_share,
    (
      CASE
        WHEN (
          counted.opened_count
        ) > 0 AND NOT (
          counted.waiting_count
        ) IS NULL
        THEN GREATEST(
          0,
          CAST((
            CAST(CAST((
              counted.waiting_count
            ) AS DOUBLE) AS DOUBLE) / (
              counted.opened_count
            ) + CAST(CAST(DOUBLE('3.841458820694124') AS DOUBLE) / (
              counted.opened_count
            ) AS DOUBLE) / 2 - SQRT(
              CAST(DOUBLE('3.841458820694124') AS DOUBLE) / (
                counted.opened_count
              ) * (
                CAST(CAST((
                  counted.waiting_count
                ) AS DOUBLE) AS DOUBLE) / (
                  counted.opened_count
                ) * (
                  1 - CAST(CAST((
                    counted.waiting_count
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
    ) AS waiting_share_low,
    (
      CASE
        WHEN (
          counted.opened_count
        ) > 0 AND NOT (
          counted.waiting_count
        ) IS NULL
        THEN LEAST(
          1,
          CAST((
            CAST(CAST((
              counted.waiting_count
            ) AS DOUBLE) AS DOUBLE) / (
              counted.opened_count
            ) + CAST(CAST(DOUBLE('3.841458820694124') AS DOUBLE) / (
              counted.opened_count
            ) AS DOUBLE) / 2 + SQRT(
              CAST(DOUBLE('3.841458820694124') AS DOUBLE) / (
                counted.opened_count
              ) * (
                CAST(CAST((
                  counted.waiting_count
                ) AS DOUBLE) AS DOUBLE) / (
                  counted.opened_count
                ) * (
                  1 - CAST(CAST((
                    counted.waiting_count
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
    ) AS waiting_share_high
  FROM counted AS counted
  ORDER BY
    counted.year NULLS LAST
) AS made
