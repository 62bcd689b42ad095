-- Made from queries/core/renewals.sql by 'npm run spark'.
-- 300fa3f08141802a
WITH measured AS (
  SELECT
    terms.customer_id AS customer_id,
    terms.lifetime_number AS lifetime_number,
    terms.term_number AS term_number,
    terms.ended_on AS ended_on,
    MEDIAN(DATEDIFF(terms.ended_on, terms.started_on) + 1) OVER (PARTITION BY terms.customer_id, terms.lifetime_number) AS usual_days
  FROM terms AS terms
), yearly AS (
  SELECT
    measured.customer_id AS customer_id,
    measured.lifetime_number AS lifetime_number,
    COUNT(DISTINCT measured.term_number) FILTER(WHERE
      measured.ended_on < followed_from.contracts_from_on) AS entry_terms
  FROM measured AS measured
  CROSS JOIN followed_from AS followed_from
  WHERE
    measured.usual_days BETWEEN 335 AND 396
  GROUP BY
    measured.customer_id,
    measured.lifetime_number
)
SELECT
  CAST(customer_id AS STRING) AS customer_id,
  CAST(lifetime_number AS BIGINT) AS lifetime_number,
  CAST(entry_terms AS BIGINT) AS entry_terms,
  CAST(term_number AS BIGINT) AS term_number,
  CAST(has_left AS BOOLEAN) AS has_left
FROM (
  SELECT
    contract_lifetimes.customer_id AS customer_id,
    contract_lifetimes.lifetime_number AS lifetime_number,
    yearly.entry_terms AS entry_terms,
    contract_lifetimes.term_count - CASE WHEN contract_lifetimes.churned_on IS NULL THEN 1 ELSE 0 END AS term_number,
    NOT contract_lifetimes.churned_on IS NULL AS has_left
  FROM contract_lifetimes AS contract_lifetimes
  INNER JOIN yearly AS yearly
    ON yearly.customer_id = contract_lifetimes.customer_id
    AND yearly.lifetime_number = contract_lifetimes.lifetime_number
  CROSS JOIN settings AS settings
  WHERE
    contract_lifetimes.started_on <= settings.as_of_on
) AS made
