-- Made from queries/metrics/promises_by_channel.sql by 'npm run spark'.
-- e15edfeed1a09c6f
WITH counted AS (
  SELECT
    promises.promised_by AS promised_by,
    CASE WHEN promises.promised_by = 'channel' THEN promises.channel END AS channel,
    promises.class_name AS class_name,
    promises.promise_seconds AS promise_seconds,
    COUNT(*) AS opened_count,
    COUNT(*) FILTER(WHERE
      promises.state = 'kept') AS kept_count,
    COUNT(*) FILTER(WHERE
      promises.state = 'broken') AS broken_count,
    COUNT(*) FILTER(WHERE
      promises.state = 'keepable') AS keepable_count,
    COUNT(*) FILTER(WHERE
      promises.state = 'settled') AS settled_count
  FROM promises AS promises
  CROSS JOIN settings AS settings
  WHERE
    promises.opened_on > settings.as_of_on - INTERVAL '12' MONTH
  GROUP BY ALL
)
SELECT
  CAST(promised_by AS STRING) AS promised_by,
  CAST(channel AS STRING) AS channel,
  CAST(class_name AS STRING) AS class_name,
  CAST(promise_seconds AS DOUBLE) AS promise_seconds,
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
    counted.promised_by AS promised_by,
    counted.channel AS channel,
    counted.class_name AS class_name,
    counted.promise_seconds AS promise_seconds,
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
    counted.promised_by NULLS LAST,
    counted.opened_count DESC,
    counted.channel NULLS LAST,
    counted.class_name NULLS LAST
) AS made
