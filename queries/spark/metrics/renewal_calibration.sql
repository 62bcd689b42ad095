-- Made from queries/metrics/renewal_calibration.sql by 'npm run spark'.
-- 2fe34d785f133123
WITH placed AS (
  SELECT
    renewal_scores.lead_days AS lead_days,
    renewal_scores.leaving_share AS leaving_share,
    renewal_scores.has_left AS has_left,
    NTILE(5) OVER (
      PARTITION BY renewal_scores.lead_days
      ORDER BY renewal_scores.leaving_share NULLS LAST, renewal_scores.customer_id NULLS LAST, renewal_scores.ended_on NULLS LAST
    ) AS fifth
  FROM renewal_scores AS renewal_scores
), fifths AS (
  SELECT
    placed.lead_days AS lead_days,
    placed.fifth AS fifth,
    COUNT(*) AS end_count,
    (
      CAST(SUM(CAST((
        placed.leaving_share
      ) AS DECIMAL(38, 15))) AS DOUBLE)
    ) AS expected_left_count,
    COUNT(*) FILTER(WHERE
      placed.has_left) AS left_count
  FROM placed AS placed
  GROUP BY
    placed.lead_days,
    placed.fifth
)
SELECT
  CAST(lead_days AS INT) AS lead_days,
  CAST(fifth AS BIGINT) AS fifth,
  CAST(end_count AS BIGINT) AS end_count,
  CAST(expected_left_count AS DOUBLE) AS expected_left_count,
  CAST(expected_left_share AS DOUBLE) AS expected_left_share,
  CAST(left_count AS BIGINT) AS left_count,
  CAST(left_share AS DOUBLE) AS left_share,
  CAST(left_share_low AS DOUBLE) AS left_share_low,
  CAST(left_share_high AS DOUBLE) AS left_share_high
FROM (
  SELECT
    fifths.lead_days AS lead_days,
    fifths.fifth AS fifth,
    fifths.end_count AS end_count,
    fifths.expected_left_count AS expected_left_count,
    CAST(fifths.expected_left_count AS DOUBLE) / NULLIF(fifths.end_count, 0) AS expected_left_share,
    fifths.left_count AS left_count,
    (
      CAST((
        fifths.left_count
      ) AS DOUBLE) / CAST(NULLIF((
        fifths.end_count
      ), 0) AS DOUBLE)
    ) AS left_share,
    (
      CASE
        WHEN (
          fifths.end_count
        ) > 0 AND NOT (
          fifths.left_count
        ) IS NULL
        THEN GREATEST(
          0,
          CAST((
            CAST(CAST((
              fifths.left_count
            ) AS DOUBLE) AS DOUBLE) / (
              fifths.end_count
            ) + CAST(CAST(DOUBLE('3.841458820694124') AS DOUBLE) / (
              fifths.end_count
            ) AS DOUBLE) / 2 - SQRT(
              CAST(DOUBLE('3.841458820694124') AS DOUBLE) / (
                fifths.end_count
              ) * (
                CAST(CAST((
                  fifths.left_count
                ) AS DOUBLE) AS DOUBLE) / (
                  fifths.end_count
                ) * (
                  1 - CAST(CAST((
                    fifths.left_count
                  ) AS DOUBLE) AS DOUBLE) / (
                    fifths.end_count
                  )
                ) + CAST(CAST(DOUBLE('3.841458820694124') AS DOUBLE) / (
                  fifths.end_count
                ) AS DOUBLE) / 4
              )
            )
          ) AS DOUBLE) / (
            1 + CAST(DOUBLE('3.841458820694124') AS DOUBLE) / (
              fifths.end_count
            )
          )
        )
      END
    ) AS left_share_low,
    (
      CASE
        WHEN (
          fifths.end_count
        ) > 0 AND NOT (
          fifths.left_count
        ) IS NULL
        THEN LEAST(
          1,
          CAST((
            CAST(CAST((
              fifths.left_count
            ) AS DOUBLE) AS DOUBLE) / (
              fifths.end_count
            ) + CAST(CAST(DOUBLE('3.841458820694124') AS DOUBLE) / (
              fifths.end_count
            ) AS DOUBLE) / 2 + SQRT(
              CAST(DOUBLE('3.841458820694124') AS DOUBLE) / (
                fifths.end_count
              ) * (
                CAST(CAST((
                  fifths.left_count
                ) AS DOUBLE) AS DOUBLE) / (
                  fifths.end_count
                ) * (
                  1 - CAST(CAST((
                    fifths.left_count
                  ) AS DOUBLE) AS DOUBLE) / (
                    fifths.end_count
                  )
                ) + CAST(CAST(DOUBLE('3.841458820694124') AS DOUBLE) / (
                  fifths.end_count
                ) AS DOUBLE) / 4
              )
            )
          ) AS DOUBLE) / (
            1 + CAST(DOUBLE('3.841458820694124') AS DOUBLE) / (
              fifths.end_count
            )
          )
        )
      END
    ) AS left_share_high
  FROM fifths AS fifths
  ORDER BY
    fifths.lead_days NULLS LAST,
    fifths.fifth NULLS LAST
) AS made
