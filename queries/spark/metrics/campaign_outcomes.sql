-- Made from queries/metrics/campaign_outcomes.sql by 'npm run spark'.
-- 435fed5e9c436d5f
WITH windows AS (
  SELECT
    windows.window_days AS window_days
  FROM VALUES
    (30),
    (90),
    (365) AS windows(window_days)
), firsts AS (
  SELECT
    sends.campaign_id AS campaign_id,
    attempts.customer_id AS customer_id,
    attempts.loss_number AS loss_number,
    MIN(attempts.attempted_on) AS attempted_on,
    MIN(attempts.returned_on) AS returned_on
  FROM attempts AS attempts
  SEMI JOIN win_back_cases AS win_back_cases
    ON win_back_cases.customer_id = attempts.customer_id
    AND win_back_cases.loss_number = attempts.loss_number
  INNER JOIN sends AS sends
    ON sends.send_id = attempts.attempt_id AND sends.customer_id = attempts.customer_id
  WHERE
    attempts.kind <> 'personal'
  GROUP BY
    sends.campaign_id,
    attempts.customer_id,
    attempts.loss_number
), counted AS (
  SELECT
    win_back_by_campaign.campaign_id AS campaign_id,
    windows.window_days AS window_days,
    COUNT(*) FILTER(WHERE
      firsts.returned_on <= DATE_ADD(firsts.attempted_on, CAST(windows.window_days AS INT))) AS returned_count,
    COUNT(firsts.customer_id) AS attempted_count
  FROM win_back_by_campaign AS win_back_by_campaign
  CROSS JOIN windows AS windows
  CROSS JOIN settings AS settings
  LEFT JOIN firsts AS firsts
    ON firsts.campaign_id = win_back_by_campaign.campaign_id
    AND DATE_ADD(firsts.attempted_on, CAST(windows.window_days AS INT)) <= settings.as_of_on
  GROUP BY
    win_back_by_campaign.campaign_id,
    windows.window_days
)
SELECT
  CAST(campaign_id AS STRING) AS campaign_id,
  CAST(window_days AS INT) AS window_days,
  CAST(returned_count AS BIGINT) AS returned_count,
  CAST(attempted_count AS BIGINT) AS attempted_count,
  CAST(returned_share AS DOUBLE) AS returned_share,
  CAST(returned_share_low AS DOUBLE) AS returned_share_low,
  CAST(returned_share_high AS DOUBLE) AS returned_share_high
FROM (
  SELECT
    counted.campaign_id AS campaign_id,
    counted.window_days AS window_days,
    counted.returned_count AS returned_count,
    counted.attempted_count AS attempted_count,
    (
      CAST((
        counted.returned_count
      ) AS DOUBLE) / CAST(NULLIF((
        counted.attempted_count
      ), 0) AS DOUBLE)
    ) AS returned_share,
    (
      CASE
        WHEN (
          counted.attempted_count
        ) > 0 AND NOT (
          counted.returned_count
        ) IS NULL
        THEN GREATEST(
          0,
          CAST((
            CAST(CAST((
              counted.returned_count
            ) AS DOUBLE) AS DOUBLE) / (
              counted.attempted_count
            ) + CAST(CAST(DOUBLE('3.841458820694124') AS DOUBLE) / (
              counted.attempted_count
            ) AS DOUBLE) / 2 - SQRT(
              CAST(DOUBLE('3.841458820694124') AS DOUBLE) / (
                counted.attempted_count
              ) * (
                CAST(CAST((
                  counted.returned_count
                ) AS DOUBLE) AS DOUBLE) / (
                  counted.attempted_count
                ) * (
                  1 - CAST(CAST((
                    counted.returned_count
                  ) AS DOUBLE) AS DOUBLE) / (
                    counted.attempted_count
                  )
                ) + CAST(CAST(DOUBLE('3.841458820694124') AS DOUBLE) / (
                  counted.attempted_count
                ) AS DOUBLE) / 4
              )
            )
          ) AS DOUBLE) / (
            1 + CAST(DOUBLE('3.841458820694124') AS DOUBLE) / (
              counted.attempted_count
            )
          )
        )
      END
    ) AS returned_share_low,
    (
      CASE
        WHEN (
          counted.attempted_count
        ) > 0 AND NOT (
          counted.returned_count
        ) IS NULL
        THEN LEAST(
          1,
          CAST((
            CAST(CAST((
              counted.returned_count
            ) AS DOUBLE) AS DOUBLE) / (
              counted.attempted_count
            ) + CAST(CAST(DOUBLE('3.841458820694124') AS DOUBLE) / (
              counted.attempted_count
            ) AS DOUBLE) / 2 + SQRT(
              CAST(DOUBLE('3.841458820694124') AS DOUBLE) / (
                counted.attempted_count
              ) * (
                CAST(CAST((
                  counted.returned_count
                ) AS DOUBLE) AS DOUBLE) / (
                  counted.attempted_count
                ) * (
                  1 - CAST(CAST((
                    counted.returned_count
                  ) AS DOUBLE) AS DOUBLE) / (
                    counted.attempted_count
                  )
                ) + CAST(CAST(DOUBLE('3.841458820694124') AS DOUBLE) / (
                  counted.attempted_count
                ) AS DOUBLE) / 4
              )
            )
          ) AS DOUBLE) / (
            1 + CAST(DOUBLE('3.841458820694124') AS DOUBLE) / (
              counted.attempted_count
            )
          )
        )
      END
    ) AS returned_share_high
  FROM counted AS counted
  ORDER BY
    counted.campaign_id NULLS LAST,
    counted.window_days NULLS LAST
) AS made
