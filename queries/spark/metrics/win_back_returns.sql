-- Made from queries/metrics/win_back_returns.sql by 'npm run spark'.
-- fb5500e7e3b387e4
WITH treatments AS (
  SELECT
    treatments.treatment AS treatment,
    treatments.is_attempted AS is_attempted
  FROM VALUES
    ('personal', TRUE),
    ('none', FALSE) AS treatments(treatment, is_attempted)
), counted AS (
  SELECT
    treatments.treatment AS treatment,
    COUNT(win_back_cases.customer_id) FILTER(WHERE
      win_back_cases.is_returned OR win_back_cases.is_returned_untouched) AS returned_count,
    COUNT(win_back_cases.customer_id) AS customer_count
  FROM treatments AS treatments
  LEFT JOIN win_back_cases AS win_back_cases
    ON win_back_cases.is_attempted = treatments.is_attempted
  GROUP BY
    treatments.treatment
)
SELECT
  CAST(treatment AS STRING) AS treatment,
  CAST(returned_count AS BIGINT) AS returned_count,
  CAST(customer_count AS BIGINT) AS customer_count,
  CAST(returned_share AS DOUBLE) AS returned_share,
  CAST(returned_share_low AS DOUBLE) AS returned_share_low,
  CAST(returned_share_high AS DOUBLE) AS returned_share_high
FROM (
  SELECT
    counted.treatment AS treatment,
    counted.returned_count AS returned_count,
    counted.customer_count AS customer_count,
    (
      CAST((
        counted.returned_count
      ) AS DOUBLE) / CAST(NULLIF((
        counted.customer_count
      ), 0) AS DOUBLE)
    ) AS returned_share,
    (
      CASE
        WHEN (
          counted.customer_count
        ) > 0 AND NOT (
          counted.returned_count
        ) IS NULL
        THEN GREATEST(
          0,
          CAST((
            CAST(CAST((
              counted.returned_count
            ) AS DOUBLE) AS DOUBLE) / (
              counted.customer_count
            ) + CAST(CAST(DOUBLE('3.841458820694124') AS DOUBLE) / (
              counted.customer_count
            ) AS DOUBLE) / 2 - SQRT(
              CAST(DOUBLE('3.841458820694124') AS DOUBLE) / (
                counted.customer_count
              ) * (
                CAST(CAST((
                  counted.returned_count
                ) AS DOUBLE) AS DOUBLE) / (
                  counted.customer_count
                ) * (
                  1 - CAST(CAST((
                    counted.returned_count
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
    ) AS returned_share_low,
    (
      CASE
        WHEN (
          counted.customer_count
        ) > 0 AND NOT (
          counted.returned_count
        ) IS NULL
        THEN LEAST(
          1,
          CAST((
            CAST(CAST((
              counted.returned_count
            ) AS DOUBLE) AS DOUBLE) / (
              counted.customer_count
            ) + CAST(CAST(DOUBLE('3.841458820694124') AS DOUBLE) / (
              counted.customer_count
            ) AS DOUBLE) / 2 + SQRT(
              CAST(DOUBLE('3.841458820694124') AS DOUBLE) / (
                counted.customer_count
              ) * (
                CAST(CAST((
                  counted.returned_count
                ) AS DOUBLE) AS DOUBLE) / (
                  counted.customer_count
                ) * (
                  1 - CAST(CAST((
                    counted.returned_count
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
    ) AS returned_share_high
  FROM counted AS counted
  ORDER BY
    counted.treatment DESC
) AS made
