-- Made from queries/metrics/report_years.sql by 'npm run spark'.
-- b3be44dc79752fd9
WITH beginnings AS (
  SELECT
    LEAST(
      MIN(relationships.started_on),
      (
        SELECT
          MIN(waits.opened_month) AS _col_0
        FROM waits AS waits
      )
    ) AS first_on,
    COUNT(*) AS relationship_count
  FROM relationships AS relationships
), years AS (
  SELECT
    CAST(listed.listed_0 AS DATE) AS year,
    settings.as_of_on AS as_of_on,
    beginnings.relationship_count AS relationship_count
  FROM settings AS settings
  CROSS JOIN beginnings AS beginnings
  LATERAL VIEW
  EXPLODE(
    (
      CASE
        WHEN (
          GREATEST(
            CAST(DATE_TRUNC('YEAR', beginnings.first_on) AS DATE),
            CAST(DATE_TRUNC('YEAR', settings.as_of_on) AS DATE) - INTERVAL '4' YEAR
          )
        ) <= (
          CAST(DATE_TRUNC('YEAR', settings.as_of_on) AS DATE)
        )
        THEN SEQUENCE(
          CAST(GREATEST(
            CAST(DATE_TRUNC('YEAR', beginnings.first_on) AS DATE),
            CAST(DATE_TRUNC('YEAR', settings.as_of_on) AS DATE) - INTERVAL '4' YEAR
          ) AS DATE),
          CAST(DATE_TRUNC('YEAR', settings.as_of_on) AS DATE),
          INTERVAL '1' YEAR
        )
        ELSE ARRAY()
      END
    )
  ) listed AS listed_0
)
SELECT
  CAST(year AS DATE) AS year,
  CAST(last_on AS DATE) AS last_on,
  CAST(has_relationships AS BOOLEAN) AS has_relationships
FROM (
  SELECT
    years.year AS year,
    LEAST(years.as_of_on, CAST(years.year + INTERVAL '1' YEAR - INTERVAL '1' DAY AS DATE)) AS last_on,
    years.relationship_count > 0 AS has_relationships
  FROM years AS years
  ORDER BY
    years.year NULLS LAST
) AS made
