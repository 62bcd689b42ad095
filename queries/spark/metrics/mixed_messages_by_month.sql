-- Made from queries/metrics/mixed_messages_by_month.sql by 'npm run spark'.
-- 1eb81ef00f4dc293
WITH owed AS (
  SELECT
    report_months.month AS month,
    COUNT(DISTINCT mixed_messages.customer_id) AS owed_count,
    COUNT(DISTINCT mixed_messages.customer_id) FILTER(WHERE
      mixed_messages.is_sure) AS sure_owed_count
  FROM mixed_messages AS mixed_messages
  INNER JOIN report_months AS report_months
    ON report_months.month = CAST(CAST(DATE_TRUNC('month', mixed_messages.sent_on) AS DATE) AS DATE)
  GROUP BY
    report_months.month
), all_mailings AS (
  SELECT
    report_months.month AS month,
    COUNT(
      DISTINCT (
        COALESCE((
          mailings.campaign_id
        ), CAST((
          mailings.sent_on
        ) AS STRING))
      )
    ) AS mailing_count,
    COUNT(DISTINCT mailings.customer_id) AS customer_count
  FROM customer_mailings AS mailings
  INNER JOIN report_months AS report_months
    ON report_months.month = CAST(CAST(DATE_TRUNC('month', mailings.sent_on) AS DATE) AS DATE)
  GROUP BY
    report_months.month
)
SELECT
  CAST(month AS DATE) AS month,
  CAST(role AS STRING) AS role,
  CAST(mailing_count AS BIGINT) AS mailing_count,
  CAST(customer_count AS BIGINT) AS customer_count,
  CAST(owed_count AS BIGINT) AS owed_count,
  CAST(sure_owed_count AS BIGINT) AS sure_owed_count
FROM (
  SELECT
    report_months.month AS month,
    report_months.role AS role,
    COALESCE(all_mailings.mailing_count, 0) AS mailing_count,
    COALESCE(all_mailings.customer_count, 0) AS customer_count,
    COALESCE(owed.owed_count, 0) AS owed_count,
    COALESCE(owed.sure_owed_count, 0) AS sure_owed_count
  FROM report_months AS report_months
  LEFT JOIN owed AS owed
    ON owed.month = report_months.month
  LEFT JOIN all_mailings AS all_mailings
    ON all_mailings.month = report_months.month
  ORDER BY
    report_months.month NULLS LAST
) AS made
