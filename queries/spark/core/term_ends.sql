-- Made from queries/core/term_ends.sql by 'npm run spark'.
-- 5fcc7ba9a636e66e
WITH last_days AS (
  SELECT
    terms.customer_id AS customer_id,
    terms.started_on AS started_on,
    terms.ended_on AS ended_on,
    terms.signed_on AS signed_on,
    terms.is_signing_known AS is_signing_known,
    terms.notice_days AS notice_days,
    terms.is_notice_given AS is_notice_given,
    terms.annual_value AS annual_value,
    terms.covered_until_on AS covered_until_on,
    terms.lifetime_number AS lifetime_number,
    terms.term_number AS term_number,
    MAX(terms.ended_on) OVER (PARTITION BY terms.customer_id, terms.lifetime_number, terms.term_number) AS last_on
  FROM terms AS terms
), ends AS (
  SELECT
    last_days.customer_id AS customer_id,
    last_days.lifetime_number AS lifetime_number,
    last_days.term_number AS term_number,
    last_days.last_on AS last_on,
    SUM(last_days.annual_value) AS annual_value
  FROM last_days AS last_days
  WHERE
    last_days.ended_on = last_days.last_on
  GROUP BY
    last_days.customer_id,
    last_days.lifetime_number,
    last_days.term_number,
    last_days.last_on
)
SELECT
  CAST(customer_id AS STRING) AS customer_id,
  CAST(lifetime_number AS BIGINT) AS lifetime_number,
  CAST(term_number AS BIGINT) AS term_number,
  CAST(ended_on AS DATE) AS ended_on,
  CAST(is_kept AS BOOLEAN) AS is_kept,
  CAST(annual_value AS DECIMAL(38, 2)) AS annual_value,
  CAST(is_known AS BOOLEAN) AS is_known
FROM (
  SELECT
    ends.customer_id AS customer_id,
    ends.lifetime_number AS lifetime_number,
    ends.term_number AS term_number,
    DATE_ADD(ends.last_on, CAST(1 AS INT)) AS ended_on,
    ends.term_number < contract_lifetimes.term_count AS is_kept,
    ends.annual_value AS annual_value,
    COALESCE(
      DATE_SUB(DATE_ADD(ends.last_on, CAST(1 AS INT)), CAST(settings.cause_days AS INT)) >= event_archive.begins_on,
      FALSE
    ) AS is_known
  FROM ends AS ends
  INNER JOIN contract_lifetimes AS contract_lifetimes
    ON contract_lifetimes.customer_id = ends.customer_id
    AND contract_lifetimes.lifetime_number = ends.lifetime_number
  CROSS JOIN settings AS settings
  CROSS JOIN event_archive AS event_archive
  WHERE
    ends.last_on < settings.as_of_on
    AND (
      ends.term_number < contract_lifetimes.term_count
      OR NOT contract_lifetimes.churned_on IS NULL
    )
) AS made
