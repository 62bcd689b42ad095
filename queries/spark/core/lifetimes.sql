-- Made from queries/core/lifetimes.sql by 'npm run spark'.
-- 7274eb88b3c5a2e8
SELECT
  CAST(customer_id AS STRING) AS customer_id,
  CAST(lifetime_number AS BIGINT) AS lifetime_number,
  CAST(started_on AS DATE) AS started_on,
  CAST(last_on AS DATE) AS last_on,
  CAST(regular_from AS DATE) AS regular_from,
  CAST(churned_on AS DATE) AS churned_on,
  CAST(returned_on AS DATE) AS returned_on,
  CAST(annual_value AS DECIMAL(18, 2)) AS annual_value,
  CAST(term_count AS BIGINT) AS term_count,
  CAST(basis AS STRING) AS basis,
  CAST(counts_from AS DATE) AS counts_from,
  CAST(order_count AS BIGINT) AS order_count,
  CAST(silence_days AS INT) AS silence_days,
  CAST(relationship_number AS BIGINT) AS relationship_number
FROM (
  SELECT
    stretches.customer_id AS customer_id,
    stretches.lifetime_number AS lifetime_number,
    stretches.started_on AS started_on,
    stretches.last_on AS last_on,
    stretches.regular_from AS regular_from,
    stretches.churned_on AS churned_on,
    stretches.returned_on AS returned_on,
    stretches.annual_value AS annual_value,
    stretches.term_count AS term_count,
    stretches.basis AS basis,
    stretches.counts_from AS counts_from,
    stretches.order_count AS order_count,
    stretches.silence_days AS silence_days,
    stretches.relationship_number AS relationship_number
  FROM stretches AS stretches
  CROSS JOIN settings AS settings
  WHERE
    stretches.started_on <= settings.as_of_on
) AS made
