-- Made from queries/checks/annual_values_differ.sql by 'npm run spark'.
-- a8add15d2db4a874
WITH closing AS (
  SELECT
    movements.customer_count AS closing_count,
    movements.annual_value AS closing_value
  FROM movements AS movements
  CROSS JOIN settings AS settings
  WHERE
    movements.basis = 'total'
    AND movements.kind = 'closing'
    AND movements.month = CAST(CAST(DATE_TRUNC('month', settings.as_of_on) AS DATE) AS DATE)
), standing AS (
  SELECT
    COUNT(*) AS regular_count,
    COALESCE(SUM(regulars.annual_value), 0) AS regular_value
  FROM regulars AS regulars
)
SELECT
  CAST(regular_count AS BIGINT) AS regular_count,
  CAST(regular_value AS DECIMAL(38, 2)) AS regular_value,
  CAST(closing_count AS BIGINT) AS closing_count,
  CAST(closing_value AS DECIMAL(38, 2)) AS closing_value
FROM (
  SELECT
    standing.regular_count AS regular_count,
    standing.regular_value AS regular_value,
    closing.closing_count AS closing_count,
    closing.closing_value AS closing_value
  FROM standing AS standing
  CROSS JOIN closing AS closing
  WHERE
    standing.regular_count <> closing.closing_count
    OR ABS(standing.regular_value - closing.closing_value) > DOUBLE('0.005')
) AS made
