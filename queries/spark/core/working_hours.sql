-- Made from queries/core/working_hours.sql by 'npm run spark'.
-- 25f26af49cd1e176
WITH cuts AS (
  SELECT
    EXPLODE(
      (
        CASE
          WHEN (
            CAST(DATE_SUB(settings.first_day_on, CAST(1 AS INT)) AS TIMESTAMP_NTZ)
          ) <= (
            CAST(DATE_ADD(settings.as_of_on, CAST(2 AS INT)) AS TIMESTAMP_NTZ)
          )
          THEN SEQUENCE(
            CAST(DATE_SUB(settings.first_day_on, CAST(1 AS INT)) AS TIMESTAMP_NTZ),
            CAST(DATE_ADD(settings.as_of_on, CAST(2 AS INT)) AS TIMESTAMP_NTZ),
            INTERVAL '1' HOUR
          )
          ELSE ARRAY()
        END
      )
    ) AS begins_at
  FROM settings AS settings
  UNION
  SELECT
    working_intervals.opens_at AS opens_at
  FROM working_intervals AS working_intervals
  UNION
  SELECT
    working_intervals.closes_at AS closes_at
  FROM working_intervals AS working_intervals
), stretches AS (
  SELECT
    cuts.begins_at AS begins_at,
    LEAD(cuts.begins_at) OVER (ORDER BY cuts.begins_at NULLS LAST) AS ends_at
  FROM cuts AS cuts
)
SELECT
  CAST(hour_at AS TIMESTAMP_NTZ) AS hour_at,
  CAST(begins_at AS TIMESTAMP_NTZ) AS begins_at,
  CAST(ends_at AS TIMESTAMP_NTZ) AS ends_at,
  CAST(is_open AS BOOLEAN) AS is_open,
  CAST(seconds_before AS DOUBLE) AS seconds_before
FROM (
  SELECT
    CAST(DATE_TRUNC('hour', stretches.begins_at) AS TIMESTAMP_NTZ) AS hour_at,
    stretches.begins_at AS begins_at,
    stretches.ends_at AS ends_at,
    COALESCE(stretches.begins_at < working_intervals.closes_at, FALSE) AS is_open,
    COALESCE(
      working_intervals.seconds_before + (
        CAST(UNIX_MICROS(CAST(LEAST(stretches.begins_at, working_intervals.closes_at) AS TIMESTAMP_LTZ)) AS DOUBLE) / DOUBLE('1000000')
      ) - (
        CAST(UNIX_MICROS(CAST(working_intervals.opens_at AS TIMESTAMP_LTZ)) AS DOUBLE) / DOUBLE('1000000')
      ),
      0
    ) AS seconds_before
  FROM stretches AS stretches
  LEFT JOIN (
    SELECT
      placed.opens_at AS opens_at,
      placed.closes_at AS closes_at,
      placed.seconds_before AS seconds_before,
      LEAD(placed.opens_at) OVER (ORDER BY placed.opens_at NULLS LAST) AS as_of_other
    FROM (
      SELECT
        opens_at,
        closes_at,
        seconds_before
      FROM (
        SELECT
          working_intervals.opens_at AS opens_at,
          working_intervals.closes_at AS closes_at,
          working_intervals.seconds_before AS seconds_before,
          ROW_NUMBER() OVER (
            PARTITION BY working_intervals.opens_at
            ORDER BY working_intervals.opens_at NULLS LAST
          ) AS _w
        FROM working_intervals AS working_intervals
      ) AS _t
      WHERE
        _w = 1
    ) AS placed
  ) AS working_intervals
    ON working_intervals.opens_at <= stretches.begins_at
    AND (
      working_intervals.as_of_other IS NULL
      OR NOT (
        working_intervals.as_of_other <= stretches.begins_at
      )
    )
  WHERE
    NOT stretches.ends_at IS NULL
) AS made
