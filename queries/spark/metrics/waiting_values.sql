-- Made from queries/metrics/waiting_values.sql by 'npm run spark'.
-- 3d6dc5e23c882388
WITH open_at_end AS (
  SELECT
    report_months.month AS month,
    report_months.last_on AS last_on,
    counted_waits.customer_id AS customer_id,
    COUNT(*) AS wait_count,
    COUNT(*) FILTER(WHERE
      counted_waits.certainty = 'sure') AS sure_wait_count
  FROM report_months AS report_months
  INNER JOIN counted_waits AS counted_waits
    ON counted_waits.opened_at < report_months.end_at
    AND (
      counted_waits.ended_at IS NULL
      OR counted_waits.ended_at > report_months.end_at
      OR (
        counted_waits.ended_at = report_months.end_at
        AND counted_waits.outcome = 'answered'
      )
    )
  GROUP BY
    report_months.month,
    report_months.last_on,
    counted_waits.customer_id
), begun AS (
  SELECT
    open_at_end.month AS month,
    open_at_end.last_on AS last_on,
    stretches.customer_id AS customer_id,
    stretches.basis AS basis,
    stretches.started_on AS started_on,
    stretches.churned_on AS churned_on,
    stretches.annual_value AS annual_value,
    COALESCE(stretches.churned_on > open_at_end.last_on, TRUE) AS is_running
  FROM open_at_end AS open_at_end
  INNER JOIN stretches AS stretches
    ON stretches.customer_id = open_at_end.customer_id
    AND NOT stretches.relationship_number IS NULL
    AND stretches.counts_from <= open_at_end.last_on
), running AS (
  SELECT
    begun.month AS month,
    begun.customer_id AS customer_id,
    SUM(value_spans.annual_value) AS annual_value
  FROM begun AS begun
  LEFT JOIN value_spans AS value_spans
    ON value_spans.customer_id = begun.customer_id
    AND value_spans.basis = begun.basis
    AND value_spans.from_on BETWEEN begun.started_on AND begun.last_on
    AND value_spans.until_on > begun.last_on
  WHERE
    begun.is_running
  GROUP BY
    begun.month,
    begun.customer_id
), over_by_then AS (
  SELECT
    begun.month AS month,
    begun.customer_id AS customer_id,
    begun.annual_value AS annual_value,
    begun.churned_on = MAX(begun.churned_on) OVER (PARTITION BY begun.month, begun.customer_id) AS is_last
  FROM begun AS begun
  WHERE
    NOT begun.is_running
), gone AS (
  SELECT
    over_by_then.month AS month,
    over_by_then.customer_id AS customer_id,
    SUM(over_by_then.annual_value) AS annual_value
  FROM over_by_then AS over_by_then
  WHERE
    over_by_then.is_last
  GROUP BY
    over_by_then.month,
    over_by_then.customer_id
)
SELECT
  CAST(month AS DATE) AS month,
  CAST(customer_id AS STRING) AS customer_id,
  CAST(wait_count AS BIGINT) AS wait_count,
  CAST(sure_wait_count AS BIGINT) AS sure_wait_count,
  CAST(annual_value AS DECIMAL(38, 2)) AS annual_value
FROM (
  SELECT
    open_at_end.month AS month,
    open_at_end.customer_id AS customer_id,
    open_at_end.wait_count AS wait_count,
    open_at_end.sure_wait_count AS sure_wait_count,
    CASE
      WHEN open_at_end.last_on = settings.as_of_on
      THEN customer_standings.annual_value
      WHEN NOT running.customer_id IS NULL
      THEN running.annual_value
      ELSE gone.annual_value
    END AS annual_value
  FROM open_at_end AS open_at_end
  CROSS JOIN settings AS settings
  LEFT JOIN customer_standings AS customer_standings
    ON customer_standings.customer_id = open_at_end.customer_id
  LEFT JOIN running AS running
    ON running.month = open_at_end.month
    AND running.customer_id = open_at_end.customer_id
  LEFT JOIN gone AS gone
    ON gone.month = open_at_end.month AND gone.customer_id = open_at_end.customer_id
  ORDER BY
    open_at_end.month NULLS LAST,
    open_at_end.customer_id NULLS LAST
) AS made
