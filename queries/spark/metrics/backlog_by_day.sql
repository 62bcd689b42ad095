-- Made from queries/metrics/backlog_by_day.sql by 'npm run spark'.
-- e6f02e6924495fe9
WITH ages AS (
  SELECT
    ages.age_number AS age_number,
    ages.age AS age,
    ages.days_min AS days_min,
    ages.days_max AS days_max
  FROM VALUES
    (1, 'day', 0, 1),
    (2, 'week', 1, 7),
    (3, 'month', 7, 30),
    (4, 'older', 30, NULL) AS ages(age_number, age, days_min, days_max)
), days AS (
  SELECT
    CAST(days.day AS DATE) AS day,
    UTC_OF_LOCAL(CAST(days.day + INTERVAL '1' DAY AS TIMESTAMP_NTZ)) AS end_at
  FROM settings AS settings, LATERAL (
    SELECT
      EXPLODE(
        (
          CASE
            WHEN (
              DATE_SUB(settings.as_of_on, CAST(91 AS INT))
            ) <= (
              settings.as_of_on
            )
            THEN SEQUENCE(DATE_SUB(settings.as_of_on, CAST(91 AS INT)), settings.as_of_on, INTERVAL '1' DAY)
            ELSE ARRAY()
          END
        )
      ) AS day
  ) AS days
), stays AS (
  SELECT
    ages.age_number AS age_number,
    counted_waits.opened_at + MAKE_DT_INTERVAL(CAST(ages.days_min AS INT)) AS entered_at,
    LEAST(
      counted_waits.opened_at + MAKE_DT_INTERVAL(CAST(ages.days_max AS INT)),
      counted_waits.ended_at
    ) AS left_at
  FROM counted_waits AS counted_waits
  CROSS JOIN ages AS ages
  CROSS JOIN (
    SELECT
      MIN(days.end_at) AS first_end_at
    FROM days AS days
  ) AS bounds
  WHERE
    COALESCE(counted_waits.ended_at > bounds.first_end_at, TRUE)
    AND (
      counted_waits.ended_at IS NULL
      OR counted_waits.opened_at + MAKE_DT_INTERVAL(CAST(ages.days_min AS INT)) < counted_waits.ended_at
    )
), steps AS (
  SELECT
    stays.age_number AS age_number,
    stays.entered_at AS happened_at,
    1 AS change
  FROM stays AS stays
  UNION ALL
  SELECT
    stays.age_number AS age_number,
    stays.left_at AS left_at,
    -1 AS _col_2
  FROM stays AS stays
  WHERE
    NOT stays.left_at IS NULL
), changes AS (
  SELECT
    steps.age_number AS age_number,
    days.day AS day,
    SUM(steps.change) AS change
  FROM steps AS steps
  INNER JOIN (
    SELECT
      placed.day AS day,
      placed.end_at AS end_at,
      LAG(placed.end_at) OVER (ORDER BY placed.end_at NULLS LAST) AS as_of_other
    FROM (
      SELECT
        day,
        end_at
      FROM (
        SELECT
          days.day AS day,
          days.end_at AS end_at,
          ROW_NUMBER() OVER (PARTITION BY days.end_at ORDER BY days.end_at NULLS LAST) = 1 AS is_kept
        FROM days AS days
      ) AS qualified
      WHERE
        is_kept
    ) AS placed
  ) AS days
    ON days.end_at >= steps.happened_at
    AND (
      days.as_of_other IS NULL OR NOT (
        days.as_of_other >= steps.happened_at
      )
    )
  GROUP BY
    steps.age_number,
    days.day
)
SELECT
  CAST(day AS DATE) AS day,
  CAST(age AS STRING) AS age,
  CAST(age_number AS INT) AS age_number,
  CAST(wait_count AS BIGINT) AS wait_count
FROM (
  SELECT
    days.day AS day,
    ages.age AS age,
    ages.age_number AS age_number,
    CAST(COALESCE(
      SUM(changes.change) OVER (PARTITION BY ages.age_number ORDER BY days.day NULLS LAST),
      0
    ) AS BIGINT) AS wait_count
  FROM days AS days
  CROSS JOIN ages AS ages
  LEFT JOIN changes AS changes
    ON changes.day = days.day AND changes.age_number = ages.age_number
  ORDER BY
    days.day NULLS LAST,
    ages.age_number NULLS LAST
) AS made
