-- Made from queries/checks/waiting_figures_differ.sql by 'npm run spark'.
-- a068f2cff49b236c
SELECT
  CAST(month AS DATE) AS month,
  CAST(counted AS BIGINT) AS counted,
  CAST(expected AS BIGINT) AS expected
FROM (
  SELECT
    waiting_by_month.month AS month,
    waiting_by_month.customer_count AS counted,
    counted.customer_count AS expected
  FROM waiting_by_month AS waiting_by_month
  INNER JOIN report_months AS report_months
    ON report_months.month = waiting_by_month.month
  INNER JOIN settings AS settings
    ON settings.as_of_at = report_months.end_at
  CROSS JOIN (
    SELECT
      COUNT(DISTINCT open_waits.customer_id) AS customer_count
    FROM open_waits AS open_waits
  ) AS counted
  WHERE
    waiting_by_month.customer_count <> counted.customer_count
) AS made
