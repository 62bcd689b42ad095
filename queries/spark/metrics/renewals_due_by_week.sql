-- Made from queries/metrics/renewals_due_by_week.sql by 'npm run spark'.
-- c815d0aa0bf406bb
WITH numbered AS (
  SELECT
    settings.as_of_on AS as_of_on,
    settings.renewal_days AS renewal_days,
    EXPLODE(
      (
        CASE
          WHEN (
            1
          ) <= (
            settings.renewal_days
          )
          THEN SEQUENCE(1, settings.renewal_days, 7)
          ELSE ARRAY()
        END
      )
    ) AS day_number
  FROM settings AS settings
), first_days AS (
  SELECT
    numbered.as_of_on AS as_of_on,
    numbered.renewal_days AS renewal_days,
    CAST(numbered.day_number AS INT) AS days_ahead
  FROM numbered AS numbered
), weeks AS (
  SELECT
    ROW_NUMBER() OVER (ORDER BY first_days.days_ahead NULLS LAST) AS week_number,
    DATE_ADD(first_days.as_of_on, CAST(first_days.days_ahead AS INT)) AS from_on,
    DATE_ADD(
      first_days.as_of_on,
      CAST(LEAST(first_days.days_ahead + 6, first_days.renewal_days) AS INT)
    ) AS until_on
  FROM first_days AS first_days
)
SELECT
  CAST(week_number AS BIGINT) AS week_number,
  CAST(from_on AS DATE) AS from_on,
  CAST(until_on AS DATE) AS until_on,
  CAST(contract_count AS BIGINT) AS contract_count,
  CAST(annual_value AS DECIMAL(38, 2)) AS annual_value
FROM (
  SELECT
    weeks.week_number AS week_number,
    weeks.from_on AS from_on,
    weeks.until_on AS until_on,
    COUNT(ending_terms.customer_id) AS contract_count,
    COALESCE(SUM(ending_terms.annual_value), 0) AS annual_value
  FROM weeks AS weeks
  LEFT JOIN ending_terms AS ending_terms
    ON ending_terms.ended_on BETWEEN weeks.from_on AND weeks.until_on
    AND ending_terms.is_now
  GROUP BY
    weeks.week_number,
    weeks.from_on,
    weeks.until_on
  ORDER BY
    week_number NULLS LAST
) AS made
