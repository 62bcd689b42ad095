-- Made from queries/metrics/win_back_by_campaign.sql by 'npm run spark'.
-- 825773f951eb0251
WITH counted AS (
  SELECT
    sends.campaign_id AS campaign_id,
    FIRST(COALESCE(NULLIF(campaigns.name, ''), campaigns.subject, sends.campaign_id), TRUE) IGNORE NULLS AS name,
    FIRST(sends.kind, TRUE) IGNORE NULLS AS kind,
    MIN(attempts.attempted_on) AS sent_on,
    COUNT(DISTINCT attempts.customer_id) AS attempted_count,
    COUNT(DISTINCT attempts.customer_id) FILTER(WHERE
      NOT attempts.replied_at IS NULL) AS replied_count,
    COUNT(DISTINCT attempts.customer_id) FILTER(WHERE
      attempts.answer_outcome = 'answered') AS answered_count
  FROM attempts AS attempts
  SEMI JOIN win_back_cases AS win_back_cases
    ON win_back_cases.customer_id = attempts.customer_id
    AND win_back_cases.loss_number = attempts.loss_number
  INNER JOIN sends AS sends
    ON sends.send_id = attempts.attempt_id AND sends.customer_id = attempts.customer_id
  LEFT JOIN campaigns AS campaigns
    ON campaigns.campaign_id = sends.campaign_id
  CROSS JOIN settings AS settings
  WHERE
    attempts.kind <> 'personal'
    AND attempts.attempted_on > settings.as_of_on - INTERVAL '24' MONTH
    AND NOT sends.campaign_id IS NULL
  GROUP BY
    sends.campaign_id
)
SELECT
  CAST(campaign_id AS STRING) AS campaign_id,
  CAST(name AS STRING) AS name,
  CAST(kind AS STRING) AS kind,
  CAST(sent_on AS DATE) AS sent_on,
  CAST(attempted_count AS BIGINT) AS attempted_count,
  CAST(replied_count AS BIGINT) AS replied_count,
  CAST(answered_count AS BIGINT) AS answered_count,
  CAST(replied_share AS DOUBLE) AS replied_share,
  CAST(replied_share_low AS DOUBLE) AS replied_share_low,
  CAST(replied_share_high AS DOUBLE) AS replied_share_high
FROM (
  SELECT
    counted.campaign_id AS campaign_id,
    counted.name AS name,
    counted.kind AS kind,
    counted.sent_on AS sent_on,
    counted.attempted_count AS attempted_count,
    counted.replied_count AS replied_count,
    counted.answered_count AS answered_count,
    (
      CAST((
        counted.replied_count
      ) AS DOUBLE) / CAST(NULLIF((
        counted.attempted_count
      ), 0) AS DOUBLE)
    ) AS replied_share,
    (
      CASE
        WHEN (
          counted.attempted_count
        ) > 0 AND NOT (
          counted.replied_count
        ) IS NULL
        THEN GREATEST(
          0,
          CAST((
            CAST(CAST((
              counted.replied_count
            ) AS DOUBLE) AS DOUBLE) / (
              counted.attempted_count
            ) + CAST(CAST(DOUBLE('3.841458820694124') AS DOUBLE) / (
              counted.attempted_count
            ) AS DOUBLE) / 2 - SQRT(
              CAST(DOUBLE('3.841458820694124') AS DOUBLE) / (
                counted.attempted_count
              ) * (
                CAST(CAST((
                  counted.replied_count
                ) AS DOUBLE) AS DOUBLE) / (
                  counted.attempted_count
                ) * (
                  1 - CAST(CAST((
                    counted.replied_count
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
    ) AS replied_share_low,
    (
      CASE
        WHEN (
          counted.attempted_count
        ) > 0 AND NOT (
          counted.replied_count
        ) IS NULL
        THEN LEAST(
          1,
          CAST((
            CAST(CAST((
              counted.replied_count
            ) AS DOUBLE) AS DOUBLE) / (
              counted.attempted_count
            ) + CAST(CAST(DOUBLE('3.841458820694124') AS DOUBLE) / (
              counted.attempted_count
            ) AS DOUBLE) / 2 + SQRT(
              CAST(DOUBLE('3.841458820694124') AS DOUBLE) / (
                counted.attempted_count
              ) * (
                CAST(CAST((
                  counted.replied_count
                ) AS DOUBLE) AS DOUBLE) / (
                  counted.attempted_count
                ) * (
                  1 - CAST(CAST((
                    counted.replied_count
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
    ) AS replied_share_high
  FROM counted AS counted
  ORDER BY
    counted.kind = 'win-back' DESC,
    counted.sent_on DESC,
    counted.campaign_id NULLS LAST
  LIMIT 20
) AS made
