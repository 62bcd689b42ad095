-- Made from queries/metrics/second_lifetimes.sql by 'npm run spark'.
-- b0330da6863ba222
SELECT
  CAST(treatment AS STRING) AS treatment,
  CAST(returned_count AS BIGINT) AS returned_count,
  CAST(kept_count AS BIGINT) AS kept_count,
  CAST(value_before AS DECIMAL(38, 2)) AS value_before,
  CAST(value_since AS DECIMAL(38, 2)) AS value_since
FROM (
  SELECT
    treatments.treatment AS treatment,
    COUNT(win_back_cases.customer_id) AS returned_count,
    COUNT(*) FILTER(WHERE
      win_back_cases.is_kept) AS kept_count,
    COALESCE(SUM(win_back_cases.annual_value), 0) AS value_before,
    COALESCE(SUM(win_back_cases.second_annual_value), 0) AS value_since
  FROM VALUES
    ('personal'),
    ('none') AS treatments(treatment)
  LEFT JOIN win_back_cases AS win_back_cases
    ON CASE treatments.treatment
      WHEN 'personal'
      THEN win_back_cases.is_returned
      ELSE win_back_cases.is_returned_untouched
    END
  GROUP BY
    treatments.treatment
  ORDER BY
    treatment DESC
) AS made
