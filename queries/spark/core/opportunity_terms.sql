-- Made from queries/core/opportunity_terms.sql by 'npm run spark'.
-- 47a7fc57634f973a
WITH contracted AS (
  SELECT
    known_contracts.customer_id AS customer_id,
    COALESCE(
      NULLIF(
        TRANSFORM(
          ARRAY_SORT(
            COLLECT_LIST(
              STRUCT(
                (
                  known_contracts.contract_id
                ) IS NULL AS key_0_is_null,
                known_contracts.contract_id AS key_0,
                STRUCT(
                  known_contracts.contract_id AS contract_id,
                  COALESCE(known_contracts.decided_on, known_contracts.started_on) AS closed_on,
                  known_contracts.started_on AS started_on,
                  known_contracts.ended_on AS ended_on,
                  TRUE AS is_contract
                ) AS item
              )
            ) FILTER(WHERE
              known_contracts.status = 'signed' AND NOT known_contracts.ended_on IS NULL),
            (a, b) -> CASE
              WHEN a.key_0_is_null <> b.key_0_is_null
              THEN IF(a.key_0_is_null, 1, -1)
              WHEN a.key_0 < b.key_0
              THEN -1
              WHEN a.key_0 > b.key_0
              THEN 1
              ELSE 0
            END
          ),
          listed -> listed.item
        ),
        ARRAY()
      ),
      ARRAY()
    ) AS terms
  FROM known_contracts AS known_contracts
  SEMI JOIN known_contracts AS opportunities
    ON opportunities.customer_id = known_contracts.customer_id
    AND opportunities.is_opportunity
  WHERE
    NOT known_contracts.is_opportunity
  GROUP BY
    known_contracts.customer_id
), told AS (
  SELECT
    opportunities.customer_id AS customer_id,
    FIRST(contracted.terms, TRUE) IGNORE NULLS AS contract_terms,
    NULLIF(
      TRANSFORM(
        ARRAY_SORT(
          COLLECT_LIST(
            STRUCT(
              (
                opportunities.closed_on
              ) IS NULL AS key_0_is_null,
              opportunities.closed_on AS key_0,
              (
                opportunities.contract_id
              ) IS NULL AS key_1_is_null,
              opportunities.contract_id AS key_1,
              ARRAY(
                STRUCT(
                  opportunities.contract_id AS contract_id,
                  opportunities.closed_on AS closed_on,
                  opportunities.started_on AS started_on,
                  opportunities.ended_on AS ended_on,
                  opportunities.status = 'signed' AND contracted.customer_id IS NULL AS is_contract
                )
              ) AS item
            )
          ),
          (a, b) -> CASE
            WHEN a.key_0_is_null <> b.key_0_is_null
            THEN IF(a.key_0_is_null, 1, -1)
            WHEN a.key_0 < b.key_0
            THEN -1
            WHEN a.key_0 > b.key_0
            THEN 1
            WHEN a.key_1_is_null <> b.key_1_is_null
            THEN IF(a.key_1_is_null, 1, -1)
            WHEN a.key_1 < b.key_1
            THEN -1
            WHEN a.key_1 > b.key_1
            THEN 1
            ELSE 0
          END
        ),
        listed -> listed.item
      ),
      ARRAY()
    ) AS opportunities
  FROM known_contracts AS opportunities
  LEFT JOIN contracted AS contracted
    ON contracted.customer_id = opportunities.customer_id
  WHERE
    opportunities.is_opportunity
  GROUP BY
    opportunities.customer_id
), placed AS (
  SELECT
    EXPLODE(
      REDUCE(
        told.opportunities,
        COALESCE(told.contract_terms, ARRAY()),
        (terms, next) -> terms || TRANSFORM(
          ARRAY(
            COALESCE(
              GET(next, (
                1
              ) - 1).started_on,
              ARRAY_MIN(
                TRANSFORM(
                  FILTER(
                    terms,
                    term -> term.is_contract
                    AND GET(next, (
                      1
                    ) - 1).closed_on BETWEEN term.closed_on AND term.ended_on
                    AND 3 * (
                      DATEDIFF(term.ended_on, GET(next, (
                        1
                      ) - 1).closed_on)
                    ) <= DATEDIFF(term.ended_on, term.started_on) + 1
                  ),
                  term -> term.ended_on
                )
              ) + 1,
              GET(next, (
                1
              ) - 1).closed_on
            )
          ),
          begins_on -> STRUCT(
            GET(next, (
              1
            ) - 1).contract_id AS contract_id,
            GET(next, (
              1
            ) - 1).closed_on AS closed_on,
            begins_on AS started_on,
            COALESCE(
              GET(next, (
                1
              ) - 1).ended_on,
              DATE_SUB(
                CAST(begins_on + settings.opportunity_term_months * INTERVAL '1' MONTH AS DATE),
                CAST(1 AS INT)
              )
            ) AS ended_on,
            GET(next, (
              1
            ) - 1).is_contract AS is_contract
          )
        )
      )
    ) AS term
  FROM told AS told
  CROSS JOIN settings AS settings
)
SELECT
  CAST(contract_id AS STRING) AS contract_id,
  CAST(started_on AS DATE) AS started_on,
  CAST(ended_on AS DATE) AS ended_on,
  CAST(is_contract AS BOOLEAN) AS is_contract
FROM (
  SELECT
    opportunities.contract_id AS contract_id,
    placed.term.started_on AS started_on,
    placed.term.ended_on AS ended_on,
    placed.term.is_contract AS is_contract
  FROM placed AS placed
  INNER JOIN known_contracts AS opportunities
    ON opportunities.contract_id = placed.term.contract_id
    AND opportunities.is_opportunity
) AS made
