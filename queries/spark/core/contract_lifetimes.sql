-- Made from queries/core/contract_lifetimes.sql by 'npm run spark'.
-- 928d635977f8cd8d
WITH stretches AS (
  SELECT
    terms.customer_id AS customer_id,
    terms.lifetime_number AS lifetime_number,
    MIN(terms.started_on) AS started_on,
    MIN(terms.signed_on) AS entered_on,
    MAX(terms.ended_on) AS last_on,
    MAX(terms.term_number) AS term_count,
    MIN(terms.started_on) FILTER(WHERE
      terms.term_number >= settings.regular_terms) AS terms_reached_on,
    COALESCE(
      MAX(LEAST(terms.ended_on, settings.as_of_on)) FILTER(WHERE
        terms.started_on <= settings.as_of_on),
      MIN(terms.started_on)
    ) AS valued_on
  FROM terms AS terms
  CROSS JOIN settings AS settings
  GROUP BY
    terms.customer_id,
    terms.lifetime_number
), last_values AS (
  SELECT
    terms.customer_id AS customer_id,
    terms.lifetime_number AS lifetime_number,
    SUM(terms.annual_value) AS annual_value
  FROM terms AS terms
  INNER JOIN stretches AS stretches
    ON stretches.customer_id = terms.customer_id
    AND stretches.lifetime_number = terms.lifetime_number
  WHERE
    stretches.valued_on BETWEEN terms.started_on AND terms.ended_on
  GROUP BY
    terms.customer_id,
    terms.lifetime_number
), reached AS (
  SELECT
    stretches.customer_id AS customer_id,
    stretches.lifetime_number AS lifetime_number,
    stretches.started_on AS started_on,
    stretches.entered_on AS entered_on,
    stretches.last_on AS last_on,
    stretches.term_count AS term_count,
    stretches.terms_reached_on AS terms_reached_on,
    stretches.valued_on AS valued_on,
    LEAST(
      stretches.terms_reached_on,
      DATE_SUB(
        CAST(stretches.started_on + settings.regular_months * INTERVAL '1' MONTH AS DATE),
        CAST(1 AS INT)
      )
    ) AS reached_on,
    LEAD(stretches.entered_on) OVER (PARTITION BY stretches.customer_id ORDER BY stretches.lifetime_number NULLS LAST) AS returned_on
  FROM stretches AS stretches
  CROSS JOIN settings AS settings
)
SELECT
  CAST(customer_id AS STRING) AS customer_id,
  CAST(lifetime_number AS BIGINT) AS lifetime_number,
  CAST(started_on AS DATE) AS started_on,
  CAST(entered_on AS DATE) AS entered_on,
  CAST(last_on AS DATE) AS last_on,
  CAST(regular_from AS DATE) AS regular_from,
  CAST(churned_on AS DATE) AS churned_on,
  CAST(returned_on AS DATE) AS returned_on,
  CAST(annual_value AS DECIMAL(18, 2)) AS annual_value,
  CAST(term_count AS BIGINT) AS term_count
FROM (
  SELECT
    reached.customer_id AS customer_id,
    reached.lifetime_number AS lifetime_number,
    reached.started_on AS started_on,
    reached.entered_on AS entered_on,
    reached.last_on AS last_on,
    CASE
      WHEN reached.reached_on <= LEAST(reached.last_on, settings.as_of_on)
      THEN reached.reached_on
    END AS regular_from,
    CASE
      WHEN DATE_ADD(reached.last_on, CAST(settings.grace_days AS INT)) < settings.as_of_on
      THEN DATE_ADD(reached.last_on, CAST(1 AS INT))
    END AS churned_on,
    reached.returned_on AS returned_on,
    CAST(COALESCE(last_values.annual_value, 0) AS DECIMAL(18, 2)) AS annual_value,
    reached.term_count AS term_count
  FROM reached AS reached
  LEFT JOIN last_values AS last_values
    ON last_values.customer_id = reached.customer_id
    AND last_values.lifetime_number = reached.lifetime_number
  CROSS JOIN settings AS settings
) AS made
