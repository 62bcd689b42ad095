-- Made from queries/metrics/regulars_by_month.sql by 'npm run spark'.
-- a8147721839b1d71
WITH standing AS (
  SELECT
    movements.month AS month,
    movements.customer_count AS regular_count,
    movements.annual_value AS regular_value
  FROM movements AS movements
  WHERE
    movements.basis = 'total' AND movements.kind = 'closing'
), gone AS (
  SELECT
    report_months.month AS month,
    COUNT(DISTINCT churns.customer_id) AS left_count,
    SUM(churns.annual_value) AS left_value
  FROM report_months AS report_months
  INNER JOIN churns AS churns
    ON churns.churned_on BETWEEN report_months.month AND report_months.last_on
  WHERE
    churns.was_regular
  GROUP BY
    report_months.month
), returned AS (
  SELECT
    report_months.month AS month,
    COUNT(DISTINCT losses.customer_id) AS returned_count
  FROM report_months AS report_months
  INNER JOIN losses AS losses
    ON losses.returned_on BETWEEN report_months.month AND report_months.last_on
  GROUP BY
    report_months.month
)
SELECT
  CAST(month AS DATE) AS month,
  CAST(role AS STRING) AS role,
  CAST(regular_count AS BIGINT) AS regular_count,
  CAST(regular_value AS DECIMAL(38, 2)) AS regular_value,
  CAST(left_count AS BIGINT) AS left_count,
  CAST(left_value AS DECIMAL(38, 2)) AS left_value,
  CAST(returned_count AS BIGINT) AS returned_count
FROM (
  SELECT
    report_months.month AS month,
    report_months.role AS role,
    COALESCE(standing.regular_count, 0) AS regular_count,
    COALESCE(standing.regular_value, 0) AS regular_value,
    COALESCE(gone.left_count, 0) AS left_count,
    COALESCE(gone.left_value, 0) AS left_value,
    COALESCE(returned.returned_count, 0) AS returned_count
  FROM report_months AS report_months
  LEFT JOIN standing AS standing
    ON standing.month = report_months.month
  LEFT JOIN gone AS gone
    ON gone.month = report_months.month
  LEFT JOIN returned AS returned
    ON returned.month = report_months.month
  ORDER BY
    report_months.month NULLS LAST
) AS made
