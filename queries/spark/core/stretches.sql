-- Made from queries/core/stretches.sql by 'npm run spark'.
-- d917c21d069d2001
WITH both_bases AS (
  SELECT
    contract_lifetimes.customer_id AS customer_id,
    contract_lifetimes.lifetime_number AS lifetime_number,
    contract_lifetimes.started_on AS started_on,
    contract_lifetimes.entered_on AS entered_on,
    contract_lifetimes.last_on AS last_on,
    contract_lifetimes.regular_from AS regular_from,
    contract_lifetimes.churned_on AS churned_on,
    contract_lifetimes.returned_on AS returned_on,
    contract_lifetimes.annual_value AS annual_value,
    contract_lifetimes.term_count AS term_count,
    'contract' AS basis,
    contract_lifetimes.started_on AS counts_from,
    NULL AS order_count,
    NULL AS silence_days
  FROM contract_lifetimes AS contract_lifetimes
  UNION ALL
  SELECT
    order_lifetimes.customer_id AS customer_id,
    order_lifetimes.lifetime_number AS lifetime_number,
    order_lifetimes.started_on AS started_on,
    CASE
      WHEN under_contract.customer_id IS NULL
      THEN order_lifetimes.started_on
      ELSE order_lifetimes.regular_from
    END AS entered_on,
    order_lifetimes.last_on AS last_on,
    order_lifetimes.regular_from AS regular_from,
    order_lifetimes.churned_on AS churned_on,
    order_lifetimes.returned_on AS returned_on,
    order_lifetimes.annual_value AS annual_value,
    NULL AS term_count,
    'orders' AS basis,
    CASE
      WHEN under_contract.customer_id IS NULL
      THEN order_lifetimes.started_on
      ELSE order_lifetimes.regular_from
    END AS counts_from,
    order_lifetimes.order_count AS order_count,
    order_lifetimes.silence_days AS silence_days
  FROM order_lifetimes AS order_lifetimes
  LEFT JOIN (
    SELECT DISTINCT
      order_lifetimes.customer_id AS customer_id,
      order_lifetimes.lifetime_number AS lifetime_number
    FROM order_lifetimes AS order_lifetimes
    INNER JOIN contract_lifetimes AS contract_lifetimes
      ON contract_lifetimes.customer_id = order_lifetimes.customer_id
      AND contract_lifetimes.started_on <= order_lifetimes.started_on
      AND COALESCE(contract_lifetimes.churned_on > order_lifetimes.started_on, TRUE)
  ) AS under_contract
    ON under_contract.customer_id = order_lifetimes.customer_id
    AND under_contract.lifetime_number = order_lifetimes.lifetime_number
), counted AS (
  SELECT
    both_bases.customer_id AS customer_id,
    both_bases.lifetime_number AS lifetime_number,
    both_bases.started_on AS started_on,
    both_bases.entered_on AS entered_on,
    both_bases.last_on AS last_on,
    both_bases.regular_from AS regular_from,
    both_bases.churned_on AS churned_on,
    both_bases.returned_on AS returned_on,
    both_bases.annual_value AS annual_value,
    both_bases.term_count AS term_count,
    both_bases.basis AS basis,
    both_bases.counts_from AS counts_from,
    both_bases.order_count AS order_count,
    both_bases.silence_days AS silence_days,
    both_bases.counts_from > MAX(COALESCE(both_bases.churned_on, CAST('9999-12-31' AS DATE))) OVER (
      PARTITION BY both_bases.customer_id
      ORDER BY both_bases.counts_from NULLS LAST, both_bases.basis NULLS LAST
      rows BETWEEN UNBOUNDED preceding AND 1 preceding
    ) AS is_after_all,
    both_bases.counts_from > MAX(
      COALESCE(
        DATE_ADD(
          both_bases.churned_on,
          CAST(CASE both_bases.basis WHEN 'contract' THEN settings.grace_days ELSE 0 END AS INT)
        ),
        CAST('9999-12-31' AS DATE)
      )
    ) OVER (
      PARTITION BY both_bases.customer_id
      ORDER BY both_bases.counts_from NULLS LAST, both_bases.basis NULLS LAST
      rows BETWEEN UNBOUNDED preceding AND 1 preceding
    ) AS is_after_grace
  FROM both_bases AS both_bases
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
  CAST(term_count AS BIGINT) AS term_count,
  CAST(basis AS STRING) AS basis,
  CAST(counts_from AS DATE) AS counts_from,
  CAST(order_count AS BIGINT) AS order_count,
  CAST(silence_days AS INT) AS silence_days,
  CAST(relationship_number AS BIGINT) AS relationship_number
FROM (
  SELECT
    counted.customer_id AS customer_id,
    counted.lifetime_number AS lifetime_number,
    counted.started_on AS started_on,
    counted.entered_on AS entered_on,
    counted.last_on AS last_on,
    counted.regular_from AS regular_from,
    counted.churned_on AS churned_on,
    counted.returned_on AS returned_on,
    counted.annual_value AS annual_value,
    counted.term_count AS term_count,
    counted.basis AS basis,
    counted.counts_from AS counts_from,
    counted.order_count AS order_count,
    counted.silence_days AS silence_days,
    CASE
      WHEN NOT counted.counts_from IS NULL
      THEN COUNT(
        CASE
          WHEN COALESCE(
            CASE counted.basis
              WHEN 'orders'
              THEN counted.is_after_grace
              ELSE counted.is_after_all
            END,
            TRUE
          )
          THEN 1
        END
      ) OVER (
        PARTITION BY counted.customer_id
        ORDER BY counted.counts_from NULLS LAST, counted.basis NULLS LAST
      )
    END AS relationship_number
  FROM counted AS counted
) AS made
