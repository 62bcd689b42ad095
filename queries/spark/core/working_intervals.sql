-- Made from queries/core/working_intervals.sql by 'npm run spark'.
-- 46b84e44ba34f9e4
WITH days AS (
  SELECT
    CAST(listed.listed_0 AS DATE) AS day
  FROM settings AS settings
  LATERAL VIEW
  EXPLODE(
    (
      CASE
        WHEN (
          DATE_ADD(settings.first_day_on, CAST(1 AS INT) * -1)
        ) <= (
          DATE_ADD(settings.as_of_on, CAST(1 AS INT))
        )
        THEN SEQUENCE(
          DATE_ADD(settings.first_day_on, CAST(1 AS INT) * -1),
          DATE_ADD(settings.as_of_on, CAST(1 AS INT)),
          INTERVAL '1' DAY
        )
        ELSE ARRAY()
      END
    )
  ) listed AS listed_0
), opened AS (
  SELECT
    UTC_OF_LOCAL(DATE_ADD(days.day, CAST(opening_hours.opens AS INT))) AS opens_at,
    UTC_OF_LOCAL(
      LEAST(
        DATE_ADD(days.day, CAST(opening_hours.closes AS INT)) + CASE
          WHEN opening_hours.closes < opening_hours.opens
          THEN INTERVAL '1' DAY
          ELSE INTERVAL '0' DAY
        END,
        DATE_ADD(days.day, CAST(yearly.closes AS INT)),
        DATE_ADD(days.day, CAST(once.closes AS INT))
      )
    ) AS closes_at
  FROM days AS days
  INNER JOIN opening_hours AS opening_hours
    ON opening_hours.weekday = (
      (
        (
          DATEDIFF((
            days.day
          ), CAST('1970-01-05' AS DATE))
        ) % 7 + 7
      ) % 7 + 1
    )
    AND days.day >= opening_hours.valid_from
    AND days.day < opening_hours.valid_until
  LEFT JOIN half_days AS yearly
    ON yearly.day = DATE_FORMAT(days.day, 'MM-dd')
  LEFT JOIN half_days AS once
    ON once.day = DATE_FORMAT(days.day, 'yyyy-MM-dd')
  ANTI JOIN closing_days AS closing_days
    ON closing_days.closed_on = days.day
), stretches AS (
  SELECT
    GREATEST(
      opened.opens_at,
      MAX(opened.closes_at) OVER (
        ORDER BY opened.opens_at NULLS LAST, opened.closes_at NULLS LAST
        rows BETWEEN UNBOUNDED preceding AND 1 preceding
      )
    ) AS opens_at,
    opened.closes_at AS closes_at
  FROM opened AS opened
  WHERE
    opened.closes_at > opened.opens_at
)
SELECT
  CAST(opens_at AS TIMESTAMP_NTZ) AS opens_at,
  CAST(closes_at AS TIMESTAMP_NTZ) AS closes_at,
  CAST(seconds_before AS DOUBLE) AS seconds_before
FROM (
  SELECT
    stretches.opens_at AS opens_at,
    stretches.closes_at AS closes_at,
    COALESCE(
      SUM(
        (
          CAST(UNIX_MICROS(CAST(stretches.closes_at AS TIMESTAMP_LTZ)) AS DOUBLE) / DOUBLE('1000000')
        ) - (
          CAST(UNIX_MICROS(CAST(stretches.opens_at AS TIMESTAMP_LTZ)) AS DOUBLE) / DOUBLE('1000000')
        )
      ) OVER (
        ORDER BY stretches.opens_at NULLS LAST
        rows BETWEEN UNBOUNDED preceding AND 1 preceding
      ),
      0
    ) AS seconds_before
  FROM stretches AS stretches
  WHERE
    stretches.closes_at > stretches.opens_at
) AS made
