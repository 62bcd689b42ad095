-- Made from queries/core/renewals.sql by 'npm run spark'.
-- 21fab65ad2f9601f
WITH yearly AS (
  SELECT
    terms.customer_id AS customer_id,
    terms.lifetime_number AS lifetime_number,
    COUNT(DISTINCT terms.term_number) FILTER(WHERE
      terms.ended_on < followed_from.contracts_from_on) AS entry_terms
  FROM terms AS terms
  CROSS JOIN followed_from AS followed_from
  GROUP BY
    terms.customer_id,
    terms.lifetime_number
  HAVING
    MEDIAN(DATEDIFF(terms.ended_on, terms.started_on) + 1) BETWEEN 335 AND 396
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
