-- Made from queries/metrics/report_months.sql by 'npm run spark'.
-- 4d327feb0f6e95f0
WITH months AS (
  SELECT
    settings.as_of_on AS as_of_on,
    CAST(DATE_TRUNC('month', settings.period_start_on) AS DATE) AS this_month,
    EXPLODE(
      (
        CASE WHEN (
          0
        ) <= (
          12
        ) THEN SEQUENCE(0, 12) ELSE ARRAY() END
      )
    ) AS age
  FROM settings AS settings
), days AS (
  SELECT
    months.age AS age,
    CAST(months.this_month - MAKE_YM_INTERVAL(0, CAST(CAST(months.age AS INT) AS INT)) AS DATE) AS month,
    LEAST(
      months.as_of_on,
      CAST(months.this_month - MAKE_YM_INTERVAL(0, CAST(CAST(months.age AS INT) - 1 AS INT)) - INTERVAL '1' DAY AS DATE)
    ) AS last_on
  FROM months AS months
), beginnings AS (
  SELECT
    LEAST(
      MIN(lifetimes.started_on),
      (
        SELECT
          MIN(CAST(messages.sent_at AS DATE)) AS _col_0
        FROM messages AS messages
      )
    ) AS first_on
  FROM lifetimes AS lifetimes
)
SELECT
  CAST(month AS DATE) AS month,
  CAST(last_on AS DATE) AS last_on,
  CAST(end_at AS TIMESTAMP_NTZ) AS end_at,
  CAST(role AS STRING) AS role
FROM (
  SELECT
    days.month AS month,
    days.last_on AS last_on,
    UTC_OF_LOCAL(CAST(days.last_on + INTERVAL '1' DAY AS TIMESTAMP_NTZ)) AS end_at,
    CASE
      WHEN days.age = 0
      THEN 'this'
      WHEN days.last_on < beginnings.first_on
      THEN NULL
      WHEN days.age = 1
      THEN 'before'
      WHEN days.age = 12
      THEN 'year_before'
    END AS role
  FROM days AS days
  CROSS JOIN beginnings AS beginnings
  ORDER BY
    days.month NULLS LAST
) AS made
