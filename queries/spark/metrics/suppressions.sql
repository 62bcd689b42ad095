-- Made from queries/metrics/suppressions.sql by 'npm run spark'.
-- 3545e68a826177e1
WITH reasons AS (
  SELECT
    reasons.reason AS reason,
    reasons.reason_number AS reason_number
  FROM VALUES
    ('open_wait', 1),
    ('promising_reply', 2),
    ('objection', 3),
    ('refusal', 4) AS reasons(reason, reason_number)
), recent AS (
  SELECT
    sends.customer_id AS customer_id,
    sends.address_key AS address_key,
    sends.sent_at AS sent_at,
    sends.sent_on AS sent_on,
    (
      COALESCE((
        sends.campaign_id
      ), CAST((
        sends.sent_on
      ) AS STRING))
    ) AS mailing
  FROM sends AS sends
  CROSS JOIN settings AS settings
  WHERE
    NOT sends.customer_id IS NULL
    AND sends.sent_on > settings.as_of_on - INTERVAL '1' YEAR
), objections AS (
  SELECT
    activities.customer_id AS customer_id,
    NULL AS address_key,
    activities.occurred_at AS objected_at
  FROM activities AS activities
  WHERE
    activities.kind = 'objection'
  UNION ALL
  SELECT
    sends.customer_id AS customer_id,
    sends.address_key AS address_key,
    MIN(sends.unsubscribed_at) AS _col_2
  FROM sends AS sends
  WHERE
    NOT sends.unsubscribed_at IS NULL
  GROUP BY
    sends.customer_id,
    sends.address_key
), mixed AS (
  SELECT
    mixed_messages.customer_id AS customer_id,
    mixed_messages.wait_id AS wait_id,
    mixed_messages.sent_on AS sent_on,
    mixed_messages.is_sure AS is_sure,
    (
      COALESCE((
        mixed_messages.campaign_id
      ), CAST((
        mixed_messages.sent_on
      ) AS STRING))
    ) AS mailing
  FROM mixed_messages AS mixed_messages
  CROSS JOIN settings AS settings
  WHERE
    mixed_messages.sent_on > settings.as_of_on - INTERVAL '1' YEAR
), held AS (
  SELECT
    'open_wait' AS reason,
    mixed.customer_id AS customer_id,
    mixed.mailing AS mailing,
    mixed.is_sure AS is_sure
  FROM mixed AS mixed
  UNION ALL
  SELECT
    'promising_reply' AS promising_reply,
    mixed.customer_id AS customer_id,
    mixed.mailing AS mailing,
    TRUE AS _col_3
  FROM mixed AS mixed
  INNER JOIN waits AS waits
    ON waits.wait_id = mixed.wait_id
  INNER JOIN losses AS losses
    ON losses.customer_id = mixed.customer_id
    AND losses.lost_on < mixed.sent_on
    AND COALESCE(losses.returned_on > mixed.sent_on, TRUE)
  WHERE
    waits.reply_kind IN ('yes', 'conditional')
  UNION ALL
  SELECT
    'objection' AS objection,
    recent.customer_id AS customer_id,
    recent.mailing AS mailing,
    TRUE AS _col_3
  FROM recent AS recent
  INNER JOIN objections AS objections
    ON objections.customer_id = recent.customer_id
    AND objections.objected_at < recent.sent_at
    AND COALESCE(objections.address_key = recent.address_key, TRUE)
  UNION ALL
  SELECT
    'refusal' AS refusal,
    attempts.customer_id AS customer_id,
    (
      COALESCE((
        sends.campaign_id
      ), CAST((
        sends.sent_on
      ) AS STRING))
    ) AS _col_2,
    TRUE AS _col_3
  FROM attempts AS attempts
  INNER JOIN sends AS sends
    ON sends.send_id = attempts.attempt_id
  CROSS JOIN settings AS settings
  WHERE
    attempts.kind = 'win-back'
    AND attempts.days_since_refusal >= 0
    AND attempts.attempted_on > settings.as_of_on - INTERVAL '1' YEAR
), counted AS (
  SELECT
    reasons.reason AS reason,
    reasons.reason_number AS reason_number,
    CASE reasons.reason
      WHEN 'promising_reply'
      THEN (
        SELECT
          settings.reads_bodies AS reads_bodies
        FROM settings AS settings
      )
      WHEN 'refusal'
      THEN EXISTS(
        SELECT
          1 AS found
        FROM activities AS activities
        WHERE
          activities.kind = 'refusal'
      )
      AND EXISTS(
        SELECT
          1 AS found
        FROM sends AS sends
        WHERE
          sends.kind <> 'mailing'
      )
      ELSE TRUE
    END AS is_known,
    COUNT(DISTINCT held.mailing) AS mailing_count,
    (
      SELECT
        COUNT(DISTINCT recent.mailing) AS _col_0
      FROM recent AS recent
    ) AS total_mailing_count,
    COUNT(DISTINCT held.customer_id) AS customer_count,
    COUNT(DISTINCT held.customer_id) FILTER(WHERE
      held.is_sure) AS sure_customer_count,
    (
      SELECT
        COUNT(DISTINCT recent.customer_id) AS _col_0
      FROM recent AS recent
    ) AS total_count
  FROM reasons AS reasons
  LEFT JOIN held AS held
    ON held.reason = reasons.reason
  GROUP BY
    reasons.reason,
    reasons.reason_number
)
SELECT
  CAST(reason AS STRING) AS reason,
  CAST(reason_number AS INT) AS reason_number,
  CAST(is_known AS BOOLEAN) AS is_known,
  CAST(mailing_count AS BIGINT) AS mailing_count,
  CAST(total_mailing_count AS BIGINT) AS total_mailing_count,
  CAST(customer_count AS BIGINT) AS customer_count,
  CAST(sure_customer_count AS BIGINT) AS sure_customer_count,
  CAST(total_count AS BIGINT) AS total_count,
  CAST(customer_share AS DOUBLE) AS customer_share,
  CAST(customer_share_low AS DOUBLE) AS customer_share_low,
  CAST(customer_share_high AS DOUBLE) AS customer_share_high
FROM (
  SELECT
    counted.reason AS reason,
    counted.reason_number AS reason_number,
    counted.is_known AS is_known,
    counted.mailing_count AS mailing_count,
    counted.total_mailing_count AS total_mailing_count,
    counted.customer_count AS customer_count,
    counted.sure_customer_count AS sure_customer_count,
    counted.total_count AS total_count,
    (
      CAST((
        counted.customer_count
      ) AS DOUBLE) / CAST(NULLIF((
        counted.total_count
      ), 0) AS DOUBLE)
    ) AS customer_share,
    (
      CASE
        WHEN (
          counted.total_count
        ) > 0 AND NOT (
          counted.customer_count
        ) IS NULL
        THEN GREATEST(
          0,
          CAST((
            CAST(CAST((
              counted.customer_count
            ) AS DOUBLE) AS DOUBLE) / (
              counted.total_count
            ) + CAST(CAST(DOUBLE('3.841458820694124') AS DOUBLE) / (
              counted.total_count
            ) AS DOUBLE) / 2 - SQRT(
              CAST(DOUBLE('3.841458820694124') AS DOUBLE) / (
                counted.total_count
              ) * (
                CAST(CAST((
                  counted.customer_count
                ) AS DOUBLE) AS DOUBLE) / (
                  counted.total_count
                ) * (
                  1 - CAST(CAST((
                    counted.customer_count
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
    ) AS customer_share_low,
    (
      CASE
        WHEN (
          counted.total_count
        ) > 0 AND NOT (
          counted.customer_count
        ) IS NULL
        THEN LEAST(
          1,
          CAST((
            CAST(CAST((
              counted.customer_count
            ) AS DOUBLE) AS DOUBLE) / (
              counted.total_count
            ) + CAST(CAST(DOUBLE('3.841458820694124') AS DOUBLE) / (
              counted.total_count
            ) AS DOUBLE) / 2 + SQRT(
              CAST(DOUBLE('3.841458820694124') AS DOUBLE) / (
                counted.total_count
              ) * (
                CAST(CAST((
                  counted.customer_count
                ) AS DOUBLE) AS DOUBLE) / (
                  counted.total_count
                ) * (
                  1 - CAST(CAST((
                    counted.customer_count
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
    ) AS customer_share_high
  FROM counted AS counted
  ORDER BY
    counted.reason_number NULLS LAST
) AS made
