-- Made from queries/core/contract_offers.sql by 'npm run spark'.
-- b37b971973450026
SELECT
  CAST(contract_id AS STRING) AS contract_id,
  CAST(offered_on AS DATE) AS offered_on,
  CAST(total_value AS DECIMAL(18, 2)) AS total_value,
  CAST(person_id AS STRING) AS person_id
FROM (
  SELECT
    contracts.contract_id AS contract_id,
    MAX_BY(
      opportunities.offered_on,
      CASE
        WHEN NOT (
          opportunities.offered_on
        ) IS NULL
        THEN NAMED_STRUCT(
          'column_0',
          (
            opportunities.closed_on
          ) IS NULL,
          'column_1',
          opportunities.closed_on,
          'column_2',
          (
            opportunities.contract_id
          ) IS NULL,
          'column_3',
          opportunities.contract_id
        )
      END
    ) AS offered_on,
    MAX_BY(
      opportunities.total_value,
      CASE
        WHEN NOT (
          opportunities.total_value
        ) IS NULL
        THEN NAMED_STRUCT(
          'column_0',
          (
            opportunities.closed_on
          ) IS NULL,
          'column_1',
          opportunities.closed_on,
          'column_2',
          (
            opportunities.contract_id
          ) IS NULL,
          'column_3',
          opportunities.contract_id
        )
      END
    ) AS total_value,
    MAX_BY(
      opportunities.person_id,
      CASE
        WHEN NOT (
          opportunities.person_id
        ) IS NULL
        THEN NAMED_STRUCT(
          'column_0',
          (
            opportunities.closed_on
          ) IS NULL,
          'column_1',
          opportunities.closed_on,
          'column_2',
          (
            opportunities.contract_id
          ) IS NULL,
          'column_3',
          opportunities.contract_id
        )
      END
    ) AS person_id
  FROM (
    SELECT
      opportunities.contract_id AS contract_id,
      opportunities.customer_id AS customer_id,
      opportunities.product AS product,
      opportunities.status AS status,
      opportunities.offered_on AS offered_on,
      opportunities.decided_on AS decided_on,
      opportunities.decided_by AS decided_by,
      opportunities.started_on AS started_on,
      opportunities.ended_on AS ended_on,
      opportunities.notice_on AS notice_on,
      opportunities.notice_days AS notice_days,
      opportunities.annual_value AS annual_value,
      opportunities.total_value AS total_value,
      opportunities.stated_value AS stated_value,
      opportunities.currency AS currency,
      opportunities.has_changed_terms AS has_changed_terms,
      opportunities.person_id AS person_id,
      opportunities.is_opportunity AS is_opportunity,
      opportunities.closed_on AS closed_on,
      MIN_BY(
        contracts.contract_id,
        CASE
          WHEN NOT (
            contracts.contract_id
          ) IS NULL
          THEN NAMED_STRUCT(
            'column_0',
            (
              contracts.started_on
            ) IS NULL,
            'column_1',
            contracts.started_on,
            'column_2',
            (
              contracts.contract_id
            ) IS NULL,
            'column_3',
            contracts.contract_id
          )
        END
      ) AS became_id
    FROM known_contracts AS opportunities
    INNER JOIN known_contracts AS contracts
      ON contracts.customer_id = opportunities.customer_id
    CROSS JOIN settings AS settings
    WHERE
      opportunities.is_opportunity
      AND opportunities.status = 'signed'
      AND NOT contracts.is_opportunity
      AND contracts.started_on BETWEEN DATE_SUB(opportunities.closed_on, CAST(settings.grace_days AS INT)) AND DATE_ADD(opportunities.closed_on, CAST(366 AS INT))
    GROUP BY ALL
  ) AS opportunities
  INNER JOIN known_contracts AS contracts
    ON contracts.contract_id = opportunities.became_id
  GROUP BY
    contracts.contract_id
) AS made
