-- Made from queries/metrics/journey_terms.sql by 'npm run spark'.
-- c4ba4c5c763f85b2
SELECT
  CAST(customer_id AS STRING) AS customer_id,
  CAST(started_on AS DATE) AS started_on,
  CAST(ended_on AS DATE) AS ended_on,
  CAST(annual_value AS DECIMAL(18, 2)) AS annual_value,
  CAST(lifetime_number AS BIGINT) AS lifetime_number
FROM (
  SELECT
    terms.customer_id AS customer_id,
    terms.started_on AS started_on,
    terms.ended_on AS ended_on,
    terms.annual_value AS annual_value,
    terms.lifetime_number AS lifetime_number
  FROM terms AS terms
  INNER JOIN named_customers AS named_customers
    ON named_customers.customer_id = terms.customer_id
  ORDER BY
    terms.customer_id NULLS LAST,
    terms.started_on NULLS LAST,
    terms.ended_on NULLS LAST
) AS made
