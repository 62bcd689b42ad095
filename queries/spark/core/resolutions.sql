-- Made from queries/core/resolutions.sql by 'npm run spark'.
-- 6e37d0b08b4217ce
WITH asked AS (
  SELECT
    counted_waits.customer_key AS customer_key,
    counted_waits.opened_at AS opened_at,
    counted_waits.certainty = 'sure' AS is_sure
  FROM counted_waits AS counted_waits
  CROSS JOIN settings AS settings
  WHERE
    counted_waits.opened_on > settings.as_of_on - INTERVAL '14' MONTH
), sure AS (
  SELECT
    asked.customer_key AS customer_key,
    asked.opened_at AS opened_at
  FROM asked AS asked
  WHERE
    asked.is_sure
), answered AS (
  SELECT
    counted_waits.wait_id AS wait_id,
    counted_waits.customer_id AS customer_id,
    counted_waits.customer_key AS customer_key,
    counted_waits.opened_month AS opened_month,
    counted_waits.answered_at AS answered_at,
    counted_waits.answered_at + MAKE_DT_INTERVAL(CAST(settings.resolution_days AS INT)) AS over_at
  FROM counted_waits AS counted_waits
  CROSS JOIN settings AS settings
  WHERE
    counted_waits.outcome = 'answered'
    AND counted_waits.opened_month >= CAST(DATE_TRUNC('month', settings.as_of_on) AS DATE) - INTERVAL '12' MONTH
), followed AS (
  SELECT
    answered.wait_id AS wait_id,
    answered.customer_id AS customer_id,
    answered.opened_month AS opened_month,
    answered.answered_at AS answered_at,
    answered.over_at AS over_at,
    CASE WHEN asked.opened_at <= answered.over_at THEN asked.opened_at END AS again_at,
    COALESCE(sure.opened_at <= answered.over_at, FALSE) AS is_sure
  FROM answered AS answered
  LEFT JOIN (
    SELECT
      placed.customer_key AS customer_key,
      placed.opened_at AS opened_at,
      placed.is_sure AS is_sure,
      LAG(placed.opened_at) OVER (PARTITION BY placed.customer_key ORDER BY placed.opened_at NULLS LAST) AS as_of_other
    FROM (
      SELECT
        customer_key,
        opened_at,
        is_sure
      FROM (
        SELECT
          asked.customer_key AS customer_key,
          asked.opened_at AS opened_at,
          asked.is_sure AS is_sure,
          ROW_NUMBER() OVER (
            PARTITION BY asked.customer_key, asked.opened_at
            ORDER BY asked.opened_at NULLS LAST
          ) = 1 AS is_kept
        FROM asked AS asked
      ) AS qualified
      WHERE
        is_kept
    ) AS placed
  ) AS asked
    ON (
      asked.customer_key = answered.customer_key
      AND asked.opened_at > answered.answered_at
    )
    AND (
      asked.as_of_other IS NULL OR NOT (
        asked.as_of_other > answered.answered_at
      )
    )
  LEFT JOIN (
    SELECT
      placed.customer_key AS customer_key,
      placed.opened_at AS opened_at,
      LAG(placed.opened_at) OVER (PARTITION BY placed.customer_key ORDER BY placed.opened_at NULLS LAST) AS as_of_other
    FROM (
      SELECT
        customer_key,
        opened_at
      FROM (
        SELECT
          sure.customer_key AS customer_key,
          sure.opened_at AS opened_at,
          ROW_NUMBER() OVER (PARTITION BY sure.customer_key, sure.opened_at ORDER BY sure.opened_at NULLS LAST) = 1 AS is_kept
        FROM sure AS sure
      ) AS qualified
      WHERE
        is_kept
    ) AS placed
  ) AS sure
    ON (
      sure.customer_key = answered.customer_key
      AND sure.opened_at > answered.answered_at
    )
    AND (
      sure.as_of_other IS NULL OR NOT (
        sure.as_of_other > answered.answered_at
      )
    )
)
SELECT
  CAST(wait_id AS BIGINT) AS wait_id,
  CAST(customer_id AS STRING) AS customer_id,
  CAST(opened_month AS DATE) AS opened_month,
  CAST(answered_at AS TIMESTAMP_NTZ) AS answered_at,
  CAST(again_at AS TIMESTAMP_NTZ) AS again_at,
  CAST(state AS STRING) AS state
FROM (
  SELECT
    followed.wait_id AS wait_id,
    followed.customer_id AS customer_id,
    followed.opened_month AS opened_month,
    followed.answered_at AS answered_at,
    followed.again_at AS again_at,
    CASE
      WHEN followed.over_at > COALESCE(messages_end.unknown_at, settings.as_of_at)
      THEN 'early'
      WHEN followed.is_sure
      THEN 'again'
      WHEN NOT followed.again_at IS NULL
      THEN 'perhaps'
      ELSE 'resolved'
    END AS state
  FROM followed AS followed
  CROSS JOIN settings AS settings
  CROSS JOIN messages_end AS messages_end
) AS made
