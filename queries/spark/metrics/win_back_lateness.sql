-- Made from queries/metrics/win_back_lateness.sql by 'npm run spark'.
-- c3505b130029c544
WITH kinds AS (
  SELECT
    kinds.lateness_number AS lateness_number,
    kinds.lateness AS lateness
  FROM VALUES
    (1, 'before'),
    (2, 'month'),
    (3, 'quarter'),
    (4, 'half_year'),
    (5, 'year'),
    (6, 'later'),
    (7, 'never') AS kinds(lateness_number, lateness)
), cases AS (
  SELECT
    win_back_cases.annual_value AS annual_value,
    CASE
      WHEN NOT win_back_cases.is_attempted
      THEN 7
      WHEN win_back_cases.days_to_attempt < 0
      THEN 1
      WHEN win_back_cases.days_to_attempt <= 30
      THEN 2
      WHEN win_back_cases.days_to_attempt <= 91
      THEN 3
      WHEN win_back_cases.days_to_attempt <= 182
      THEN 4
      WHEN win_back_cases.days_to_attempt <= 365
      THEN 5
      ELSE 6
    END AS lateness_number
  FROM win_back_cases AS win_back_cases
)
SELECT
  CAST(lateness AS STRING) AS lateness,
  CAST(lateness_number AS INT) AS lateness_number,
  CAST(customer_count AS BIGINT) AS customer_count,
  CAST(total_count AS BIGINT) AS total_count,
  CAST(annual_value AS DECIMAL(38, 2)) AS annual_value
FROM (
  SELECT
    kinds.lateness AS lateness,
    kinds.lateness_number AS lateness_number,
    COUNT(cases.lateness_number) AS customer_count,
    CAST(SUM(COUNT(cases.lateness_number)) OVER () AS BIGINT) AS total_count,
    COALESCE(SUM(cases.annual_value), 0) AS annual_value
  FROM kinds AS kinds
  LEFT JOIN cases AS cases
    ON cases.lateness_number = kinds.lateness_number
  GROUP BY
    kinds.lateness,
    kinds.lateness_number
  ORDER BY
    lateness_number NULLS LAST
) AS made
