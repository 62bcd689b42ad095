-- Made from queries/core/terms.sql by 'npm run spark'.
-- 21feae3a14424eda
WITH signed AS (
  SELECT
    contracts.customer_id AS customer_id,
    contracts.started_on AS started_on,
    COALESCE(contracts.ended_on, CAST('9999-12-31' AS DATE)) AS ended_on,
    COALESCE(contracts.decided_on, contracts.started_on) AS signed_on,
    NOT contracts.decided_on IS NULL AS is_signing_known,
    contracts.notice_days AS notice_days,
    NOT contracts.notice_on IS NULL AS is_notice_given,
    COALESCE(contracts.annual_value, 0) AS annual_value,
    MAX(COALESCE(contracts.ended_on, CAST('9999-12-31' AS DATE))) OVER (
      PARTITION BY contracts.customer_id
      ORDER BY contracts.started_on NULLS LAST, contracts.ended_on NULLS LAST
      rows BETWEEN UNBOUNDED preceding AND 1 preceding
    ) AS covered_until_on,
    MIN(COALESCE(contracts.decided_on, contracts.started_on)) OVER (
      PARTITION BY contracts.customer_id
      ORDER BY contracts.started_on NULLS LAST, contracts.ended_on NULLS LAST
      rows BETWEEN CURRENT ROW AND UNBOUNDED following
    ) AS goes_on_from
  FROM contracts AS contracts
  WHERE
    contracts.status = 'signed'
    AND contracts.started_on <= COALESCE(contracts.ended_on, CAST('9999-12-31' AS DATE))
), numbered AS (
  SELECT
    signed.customer_id AS customer_id,
    signed.started_on AS started_on,
    signed.ended_on AS ended_on,
    signed.signed_on AS signed_on,
    signed.is_signing_known AS is_signing_known,
    signed.notice_days AS notice_days,
    signed.is_notice_given AS is_notice_given,
    signed.annual_value AS annual_value,
    signed.covered_until_on AS covered_until_on,
    signed.goes_on_from AS goes_on_from,
    COUNT(
      CASE
        WHEN signed.covered_until_on IS NULL
        OR (
          DATEDIFF(signed.started_on, signed.covered_until_on) - 1 > settings.grace_days
          AND signed.goes_on_from > DATE_ADD(signed.covered_until_on, CAST(1 AS INT))
        )
        THEN 1
      END
    ) OVER (
      PARTITION BY signed.customer_id
      ORDER BY signed.started_on NULLS LAST, signed.ended_on NULLS LAST
      rows BETWEEN UNBOUNDED preceding AND CURRENT ROW
    ) AS lifetime_number,
    COUNT(
      CASE
        WHEN signed.covered_until_on IS NULL OR signed.started_on > signed.covered_until_on
        THEN 1
      END
    ) OVER (
      PARTITION BY signed.customer_id
      ORDER BY signed.started_on NULLS LAST, signed.ended_on NULLS LAST
      rows BETWEEN UNBOUNDED preceding AND CURRENT ROW
    ) AS number_in_all
  FROM signed AS signed
  CROSS JOIN settings AS settings
), later_lifetimes AS (
  SELECT
    numbered.customer_id AS customer_id,
    numbered.lifetime_number AS lifetime_number,
    MIN(numbered.number_in_all) AS first_number
  FROM numbered AS numbered
  WHERE
    numbered.lifetime_number > 1
  GROUP BY
    numbered.customer_id,
    numbered.lifetime_number
)
SELECT
  CAST(customer_id AS STRING) AS customer_id,
  CAST(started_on AS DATE) AS started_on,
  CAST(ended_on AS DATE) AS ended_on,
  CAST(signed_on AS DATE) AS signed_on,
  CAST(is_signing_known AS BOOLEAN) AS is_signing_known,
  CAST(notice_days AS INT) AS notice_days,
  CAST(is_notice_given AS BOOLEAN) AS is_notice_given,
  CAST(annual_value AS DECIMAL(18, 2)) AS annual_value,
  CAST(covered_until_on AS DATE) AS covered_until_on,
  CAST(lifetime_number AS BIGINT) AS lifetime_number,
  CAST(term_number AS BIGINT) AS term_number
FROM (
  SELECT
    numbered.customer_id AS customer_id,
    numbered.started_on AS started_on,
    numbered.ended_on AS ended_on,
    numbered.signed_on AS signed_on,
    numbered.is_signing_known AS is_signing_known,
    numbered.notice_days AS notice_days,
    numbered.is_notice_given AS is_notice_given,
    numbered.annual_value AS annual_value,
    numbered.covered_until_on AS covered_until_on,
    numbered.lifetime_number AS lifetime_number,
    numbered.number_in_all - COALESCE(later_lifetimes.first_number, 1) + 1 AS term_number
  FROM numbered AS numbered
  LEFT JOIN later_lifetimes AS later_lifetimes
    ON later_lifetimes.customer_id = numbered.customer_id
    AND later_lifetimes.lifetime_number = numbered.lifetime_number
) AS made
