-- Made from queries/core/contracts.sql by 'npm run spark'.
-- b3f29da98f99efec
WITH stated AS (
  SELECT
    known_contracts.contract_id AS contract_id,
    known_contracts.customer_id AS customer_id,
    known_contracts.product AS product,
    known_contracts.status AS status,
    COALESCE(known_contracts.offered_on, contract_offers.offered_on) AS offered_on,
    known_contracts.decided_on AS decided_on,
    known_contracts.decided_by AS decided_by,
    COALESCE(opportunity_terms.started_on, known_contracts.started_on) AS started_on,
    COALESCE(opportunity_terms.ended_on, known_contracts.ended_on) AS ended_on,
    known_contracts.notice_on AS notice_on,
    known_contracts.notice_days AS notice_days,
    known_contracts.annual_value AS annual_value,
    COALESCE(known_contracts.total_value, contract_offers.total_value) AS total_value,
    known_contracts.stated_value AS stated_value,
    known_contracts.currency AS currency,
    known_contracts.has_changed_terms AS has_changed_terms,
    COALESCE(known_contracts.person_id, contract_offers.person_id) AS person_id
  FROM known_contracts AS known_contracts
  LEFT JOIN opportunity_terms AS opportunity_terms
    ON opportunity_terms.contract_id = known_contracts.contract_id
  LEFT JOIN contract_offers AS contract_offers
    ON contract_offers.contract_id = known_contracts.contract_id
  WHERE
    known_contracts.status <> 'signed'
    OR NOT known_contracts.is_opportunity
    OR opportunity_terms.is_contract
)
SELECT
  CAST(contract_id AS STRING) AS contract_id,
  CAST(customer_id AS STRING) AS customer_id,
  CAST(product AS STRING) AS product,
  CAST(status AS STRING) AS status,
  CAST(offered_on AS DATE) AS offered_on,
  CAST(decided_on AS DATE) AS decided_on,
  CAST(decided_by AS STRING) AS decided_by,
  CAST(started_on AS DATE) AS started_on,
  CAST(ended_on AS DATE) AS ended_on,
  CAST(notice_on AS DATE) AS notice_on,
  CAST(notice_days AS INT) AS notice_days,
  CAST(annual_value AS DECIMAL(18, 2)) AS annual_value,
  CAST(stated_value AS DECIMAL(18, 2)) AS stated_value,
  CAST(currency AS STRING) AS currency,
  CAST(has_changed_terms AS BOOLEAN) AS has_changed_terms,
  CAST(person_id AS STRING) AS person_id
FROM (
  SELECT
    stated.contract_id AS contract_id,
    stated.customer_id AS customer_id,
    stated.product AS product,
    stated.status AS status,
    stated.offered_on AS offered_on,
    stated.decided_on AS decided_on,
    stated.decided_by AS decided_by,
    stated.started_on AS started_on,
    stated.ended_on AS ended_on,
    stated.notice_on AS notice_on,
    stated.notice_days AS notice_days,
    COALESCE(
      stated.annual_value,
      CAST(ROUND(
        (
          CASE
            WHEN stated.ended_on >= stated.started_on
            THEN CAST(stated.total_value * 12 AS DOUBLE) / GREATEST(
              1,
              ROUND(
                CAST((
                  DATEDIFF(stated.ended_on, stated.started_on) + 1
                ) * 12 AS DOUBLE) / DOUBLE('365.25')
              )
            )
            ELSE stated.total_value
          END
        ) * DOUBLE('1e2')
      ) / DOUBLE('1e2') AS DECIMAL(18, 2))
    ) AS annual_value,
    stated.stated_value AS stated_value,
    stated.currency AS currency,
    stated.has_changed_terms AS has_changed_terms,
    stated.person_id AS person_id
  FROM stated AS stated
) AS made
