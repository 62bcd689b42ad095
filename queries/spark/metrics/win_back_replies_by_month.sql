-- Made from queries/metrics/win_back_replies_by_month.sql by 'npm run spark'.
-- 5adff0b4622874b8
WITH replies AS (
  SELECT
    attempts.replied_at AS replied_at,
    CASE WHEN attempts.answer_outcome = 'answered' THEN attempts.answered_at END AS answered_at
  FROM attempts AS attempts
  WHERE
    attempts.kind = 'personal' AND NOT attempts.replied_at IS NULL
)
SELECT
  CAST(month AS DATE) AS month,
  CAST(role AS STRING) AS role,
  CAST(replied_count AS BIGINT) AS replied_count,
  CAST(answered_count AS BIGINT) AS answered_count
FROM (
  SELECT
    report_months.month AS month,
    report_months.role AS role,
    COUNT(replies.replied_at) AS replied_count,
    COUNT(replies.answered_at) FILTER(WHERE
      replies.answered_at < report_months.end_at) AS answered_count
  FROM report_months AS report_months
  LEFT JOIN replies AS replies
    ON replies.replied_at < report_months.end_at
    AND replies.replied_at >= report_months.end_at - INTERVAL '1' YEAR
  GROUP BY
    report_months.month,
    report_months.role
  ORDER BY
    month NULLS LAST
) AS made
