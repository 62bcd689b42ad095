-- Made from queries/core/contract_offers.sql by 'npm run spark'.
-- 2244e4acb0da72dd
SELECT
  CAST(contract_id AS STRING) AS contract_id,
  CAST(offered_on AS DATE) AS offered_on,
  CAST(total_value AS DECIMAL(18, 2)) AS total_value,
  CAST(person_id AS STRING) AS person_id
FROM (
  SELECT
    contract_id,
    offered_on,
    total_value,
    person_id
  FROM (
    SELECT
      opportunities.became_id AS contract_id,
      FIRST_VALUE(opportunities.offered_on) IGNORE NULLS OVER (
        PARTITION BY opportunities.became_id
        ORDER BY opportunities.closed_on DESC, opportunities.contract_id DESC
        rows BETWEEN UNBOUNDED preceding AND UNBOUNDED following
      ) AS offered_on,
      FIRST_VALUE(opportunities.total_value) IGNORE NULLS OVER (
        PARTITION BY opportunities.became_id
        ORDER BY opportunities.closed_on DESC, opportunities.contract_id DESC
        rows BETWEEN UNBOUNDED preceding AND UNBOUNDED following
      ) AS total_value,
      FIRST_VALUE(opportunities.person_id) IGNORE NULLS OVER (
        PARTITION BY opportunities.became_id
        ORDER BY opportunities.closed_on DESC, opportunities.contract_id DESC
        rows BETWEEN UNBOUNDED preceding AND UNBOUNDED following
      ) AS person_id,
      ROW_NUMBER() OVER (
        PARTITION BY opportunities.became_id
        ORDER BY opportunities.closed_on DESC, opportunities.contract_id DESC
      ) = 1 AS is_kept
    FROM (
      SELECT
        contract_id,
        closed_on,
        offered_on,
        total_value,
        person_id,
        became_id
      FROM (
        SELECT
          opportunities.contract_id AS contract_id,
          opportunities.closed_on AS closed_on,
          opportunities.offered_on AS offered_on,
          opportunities.total_value AS total_value,
          opportunities.person_id AS person_id,
          contracts.contract_id AS became_id,
          ROW_NUMBER() OVER (
            PARTITION BY opportunities.contract_id
            ORDER BY contracts.started_on NULLS LAST, contracts.contract_id NULLS LAST
          ) = 1 AS is_kept
        FROM known_contracts AS opportunities
        INNER JOIN known_contracts AS contracts
          ON contracts.customer_id = opportunities.customer_id
        CROSS JOIN settings AS settings
        WHERE
          opportunities.is_opportunity
          AND opportunities.status = 'signed'
          AND NOT contracts.is_opportunity
          AND contracts.started_on BETWEEN DATE_SUB(opportunities.closed_on, CAST(settings.grace_days AS INT)) AND DATE_ADD(opportunities.closed_on, CAST(366 AS INT))
      ) AS qualified
      WHERE
        is_kept
    ) AS opportunities
  ) AS qualified
  WHERE
    is_kept
) AS made
