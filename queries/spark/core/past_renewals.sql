-- Made from queries/core/past_renewals.sql by 'npm run spark'.
-- ac4e5d8ea0cd6905
WITH renewed AS (
  SELECT
    terms.customer_id AS customer_id,
    COUNT(*) AS renewal_count,
    AVG(CAST(DATEDIFF(terms.signed_on, terms.covered_until_on) AS DOUBLE)) FILTER(WHERE
      terms.is_signing_known) AS signed_days
  FROM terms AS terms
  INNER JOIN ending_terms AS ending_terms
    ON ending_terms.customer_id = terms.customer_id AND ending_terms.is_now
  WHERE
    terms.started_on > terms.covered_until_on
    AND terms.term_number > 1
    AND terms.started_on <= ending_terms.ended_on
  GROUP BY
    terms.customer_id
), undated AS (
  SELECT
    contracts.contract_id AS contract_id
  FROM imports_contracts AS contracts
  WHERE
    contracts.status = 'signed' AND contracts.decided_on IS NULL
  GROUP BY
    contracts.contract_id
), offers AS (
  SELECT
    contracts.customer_id AS customer_id,
    MAX(contracts.offered_on) AS offered_on,
    BOOL_OR(NOT undated.contract_id IS NULL) AS is_perhaps_signed
  FROM contracts AS contracts
  INNER JOIN ending_terms AS ending_terms
    ON ending_terms.customer_id = contracts.customer_id AND ending_terms.is_now
  LEFT JOIN undated AS undated
    ON undated.contract_id = contracts.contract_id
  WHERE
    contracts.status = 'offered'
    AND contracts.started_on BETWEEN DATE_SUB(ending_terms.ended_on, CAST(31 AS INT)) AND DATE_ADD(ending_terms.ended_on, CAST(366 AS INT))
  GROUP BY
    contracts.customer_id
)
SELECT
  CAST(customer_id AS STRING) AS customer_id,
  CAST(renewal_count AS BIGINT) AS renewal_count,
  CAST(signed_days AS DOUBLE) AS signed_days,
  CAST(offered_on AS DATE) AS offered_on,
  CAST(is_perhaps_signed AS BOOLEAN) AS is_perhaps_signed
FROM (
  SELECT
    ending_terms.customer_id AS customer_id,
    COALESCE(renewed.renewal_count, 0) AS renewal_count,
    renewed.signed_days AS signed_days,
    offers.offered_on AS offered_on,
    COALESCE(offers.is_perhaps_signed, FALSE) AS is_perhaps_signed
  FROM ending_terms AS ending_terms
  LEFT JOIN renewed AS renewed
    ON renewed.customer_id = ending_terms.customer_id
  LEFT JOIN offers AS offers
    ON offers.customer_id = ending_terms.customer_id
  WHERE
    ending_terms.is_now
) AS made
