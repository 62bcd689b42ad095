-- Made from queries/core/regulars.sql by 'npm run spark'.
-- 1dacd9cb3862390c
WITH first_days AS (
  SELECT
    relationships.customer_id AS customer_id,
    MIN(relationships.started_on) AS customer_since_on
  FROM relationships AS relationships
  GROUP BY
    relationships.customer_id
), running AS (
  SELECT
    lifetimes.customer_id AS customer_id,
    CASE
      WHEN MIN(lifetimes.basis) = MAX(lifetimes.basis)
      THEN MIN(lifetimes.basis)
      ELSE 'both'
    END AS basis
  FROM lifetimes AS lifetimes
  WHERE
    lifetimes.churned_on IS NULL AND NOT lifetimes.relationship_number IS NULL
  GROUP BY
    lifetimes.customer_id
)
SELECT
  CAST(customer_id AS STRING) AS customer_id,
  CAST(basis AS STRING) AS basis,
  CAST(customer_since_on AS DATE) AS customer_since_on,
  CAST(regular_from AS DATE) AS regular_from,
  CAST(annual_value AS DECIMAL(18, 2)) AS annual_value
FROM (
  SELECT
    relationships.customer_id AS customer_id,
    COALESCE(running.basis, relationships.basis) AS basis,
    first_days.customer_since_on AS customer_since_on,
    relationships.regular_from AS regular_from,
    relationships.annual_value AS annual_value
  FROM relationships AS relationships
  INNER JOIN first_days AS first_days
    ON first_days.customer_id = relationships.customer_id
  LEFT JOIN running AS running
    ON running.customer_id = relationships.customer_id
  CROSS JOIN settings AS settings
  WHERE
    relationships.churned_on IS NULL
    AND relationships.regular_from <= settings.as_of_on
) AS made
