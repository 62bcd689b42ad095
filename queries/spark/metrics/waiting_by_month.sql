-- Made from queries/metrics/waiting_by_month.sql by 'npm run spark'.
-- 7148036b95b3ea43
SELECT
  CAST(month AS DATE) AS month,
  CAST(role AS STRING) AS role,
  CAST(customer_count AS BIGINT) AS customer_count,
  CAST(sure_customer_count AS BIGINT) AS sure_customer_count,
  CAST(wait_count AS DECIMAL(38, 0)) AS wait_count,
  CAST(sure_wait_count AS DECIMAL(38, 0)) AS sure_wait_count,
  CAST(annual_value AS DECIMAL(38, 2)) AS annual_value,
  CAST(sure_annual_value AS DECIMAL(38, 2)) AS sure_annual_value
FROM (
  SELECT
    report_months.month AS month,
    report_months.role AS role,
    COUNT(waiting_values.customer_id) AS customer_count,
    COUNT(*) FILTER(WHERE
      waiting_values.sure_wait_count > 0) AS sure_customer_count,
    COALESCE(SUM(waiting_values.wait_count), 0) AS wait_count,
    COALESCE(SUM(waiting_values.sure_wait_count), 0) AS sure_wait_count,
    COALESCE(SUM(waiting_values.annual_value), 0) AS annual_value,
    COALESCE(
      SUM(waiting_values.annual_value) FILTER(WHERE
        waiting_values.sure_wait_count > 0),
      0
    ) AS sure_annual_value
  FROM report_months AS report_months
  LEFT JOIN waiting_values AS waiting_values
    ON waiting_values.month = report_months.month
  GROUP BY
    report_months.month,
    report_months.role
  ORDER BY
    month NULLS LAST
) AS made
