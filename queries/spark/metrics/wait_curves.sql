-- Made from queries/metrics/wait_curves.sql by 'npm run spark'.
-- a85920f466ce6556
WITH points AS (
  SELECT
    report_months.role AS role,
    report_months.month AS month,
    survival_curves.duration AS duration_seconds,
    survival_curves.survival AS waiting_share,
    survival_curves.survival_low AS waiting_share_low,
    survival_curves.survival_high AS waiting_share_high,
    survival_curves.at_risk AS at_risk,
    ROW_NUMBER() OVER (
      PARTITION BY report_months.role, ROUND(50 * LN(GREATEST(survival_curves.duration, 60)))
      ORDER BY survival_curves.duration DESC
    ) AS place
  FROM survival_curves AS survival_curves
  INNER JOIN report_months AS report_months
    ON survival_curves.stratum = DATE_FORMAT(report_months.month, 'yyyy-MM')
  WHERE
    survival_curves.curve = 'waits' AND report_months.role IN ('this', 'year_before')
)
SELECT
  CAST(role AS STRING) AS role,
  CAST(month AS DATE) AS month,
  CAST(duration_seconds AS DOUBLE) AS duration_seconds,
  CAST(waiting_share AS DOUBLE) AS waiting_share,
  CAST(waiting_share_low AS DOUBLE) AS waiting_share_low,
  CAST(waiting_share_high AS DOUBLE) AS waiting_share_high,
  CAST(at_risk AS BIGINT) AS at_risk
FROM (
  SELECT
    points.role AS role,
    points.month AS month,
    points.duration_seconds AS duration_seconds,
    points.waiting_share AS waiting_share,
    points.waiting_share_low AS waiting_share_low,
    points.waiting_share_high AS waiting_share_high,
    points.at_risk AS at_risk
  FROM points AS points
  WHERE
    points.place = 1
  ORDER BY
    points.month NULLS LAST,
    points.duration_seconds NULLS LAST
) AS made
