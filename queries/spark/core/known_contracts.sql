-- Made from queries/core/known_contracts.sql by 'npm run spark'.
-- 1d1bf4783e14ea8e
WITH newest AS (
  SELECT
    contracts.contract_id AS contract_id,
    COALESCE(surviving_customers.surviving_id, contracts.customer_id) AS customer_id,
    contracts.product AS product,
    contracts.status AS status,
    contracts.offered_on AS offered_on,
    contracts.decided_on AS decided_on,
    contracts.decided_by AS decided_by,
    contracts.started_on AS started_on,
    contracts.ended_on AS ended_on,
    contracts.expected_on AS expected_on,
    contracts.notice_on AS notice_on,
    contracts.notice_days AS notice_days,
    contracts.annual_value AS annual_value,
    contracts.total_value AS total_value,
    contracts.currency AS currency,
    contracts.has_changed_terms AS has_changed_terms,
    contracts.person_id AS person_id,
    contracts.is_opportunity AS is_opportunity,
    (
      (
        LOWER(TRANSLATE(contracts.decision_reason, 'Σİ', 'σi'))
      ) RLIKE '(?d)(?:(?<=\\w)(?!\\w)|(?<!\\w)(?=\\w))(we|us) (declined|refused|rejected|withdrew|cancell?ed|could not|cannot|can.t)(?:(?<=\\w)(?!\\w)|(?<!\\w)(?=\\w))|(?:(?<=\\w)(?!\\w)|(?<!\\w)(?=\\w))(declined|refused|rejected|withdrawn|cancell?ed) by us(?:(?<=\\w)(?!\\w)|(?<!\\w)(?=\\w))|(?:(?<=\\w)(?!\\w)|(?<!\\w)(?=\\w))no[ -]bid(?:(?<=\\w)(?!\\w)|(?<!\\w)(?=\\w))|(?:(?<=\\w)(?!\\w)|(?<!\\w)(?=\\w))disqualified(?:(?<=\\w)(?!\\w)|(?<!\\w)(?=\\w))|(?:(?<=\\w)(?!\\w)|(?<!\\w)(?=\\w))no capacity(?:(?<=\\w)(?!\\w)|(?<!\\w)(?=\\w))|(?:(?<=\\w)(?!\\w)|(?<!\\w)(?=\\w))out of (our )?scope(?:(?<=\\w)(?!\\w)|(?<!\\w)(?=\\w))|(?:(?<=\\w)(?!\\w)|(?<!\\w)(?=\\w))credit (check|risk)(?:(?<=\\w)(?!\\w)|(?<!\\w)(?=\\w))|(?:(?<=\\w)(?!\\w)|(?<!\\w)(?=\\w))(von|durch) uns (abgelehnt|abgesagt|zurückgezogen)(?:(?<=\\w)(?!\\w)|(?<!\\w)(?=\\w))|(?:(?<=\\w)(?!\\w)|(?<!\\w)(?=\\w))wir (haben|konnten|können|wollten) .*(nicht|abgelehnt|abgesagt|zurückgezogen)(?:(?<=\\w)(?!\\w)|(?<!\\w)(?=\\w))|(?:(?<=\\w)(?!\\w)|(?<!\\w)(?=\\w))(keine|fehlende) kapazität|(?:(?<=\\w)(?!\\w)|(?<!\\w)(?=\\w))disqualifiziert(?:(?<=\\w)(?!\\w)|(?<!\\w)(?=\\w))|(?:(?<=\\w)(?!\\w)|(?<!\\w)(?=\\w))bonität'
    ) AS is_declined_by_us
  FROM imports_contracts AS contracts
  ANTI JOIN older_rows AS older_rows
    ON older_rows.table_name = 'contracts' AND older_rows.table_row = contracts.rowid
  LEFT JOIN surviving_customers AS surviving_customers
    ON surviving_customers.customer_id = contracts.customer_id
  ANTI JOIN excluded_customers AS excluded_customers
    ON excluded_customers.customer_id = COALESCE(surviving_customers.surviving_id, contracts.customer_id)
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
  CAST(total_value AS DECIMAL(18, 2)) AS total_value,
  CAST(stated_value AS DECIMAL(18, 2)) AS stated_value,
  CAST(currency AS STRING) AS currency,
  CAST(has_changed_terms AS BOOLEAN) AS has_changed_terms,
  CAST(person_id AS STRING) AS person_id,
  CAST(is_opportunity AS BOOLEAN) AS is_opportunity,
  CAST(closed_on AS DATE) AS closed_on
FROM (
  SELECT
    newest.contract_id AS contract_id,
    newest.customer_id AS customer_id,
    newest.product AS product,
    CASE
      WHEN newest.decided_on > settings.as_of_on
      THEN 'offered'
      WHEN newest.status = 'signed'
      AND COALESCE(newest.decided_on, newest.started_on) > settings.as_of_on
      THEN 'offered'
      ELSE newest.status
    END AS status,
    newest.offered_on AS offered_on,
    CASE
      WHEN newest.status <> 'offered' AND newest.decided_on <= settings.as_of_on
      THEN newest.decided_on
    END AS decided_on,
    CASE
      WHEN newest.decided_on > settings.as_of_on
      THEN NULL
      WHEN NOT newest.decided_by IS NULL
      THEN newest.decided_by
      WHEN newest.is_declined_by_us AND newest.status IN ('declined', 'withdrawn')
      THEN 'us'
      WHEN newest.is_opportunity AND newest.status IN ('signed', 'declined')
      THEN 'customer'
    END AS decided_by,
    newest.started_on AS started_on,
    newest.ended_on AS ended_on,
    CASE WHEN newest.notice_on <= settings.as_of_on THEN newest.notice_on END AS notice_on,
    newest.notice_days AS notice_days,
    CASE
      WHEN COALESCE(newest.currency, settings.currency) = settings.currency
      THEN newest.annual_value
      ELSE CAST(ROUND((
        newest.annual_value * rates.worth
      ) * DOUBLE('1e2')) / DOUBLE('1e2') AS DECIMAL(18, 2))
    END AS annual_value,
    CASE
      WHEN COALESCE(newest.currency, settings.currency) = settings.currency
      THEN newest.total_value
      ELSE CAST(ROUND((
        newest.total_value * rates.worth
      ) * DOUBLE('1e2')) / DOUBLE('1e2') AS DECIMAL(18, 2))
    END AS total_value,
    COALESCE(newest.annual_value, newest.total_value) AS stated_value,
    newest.currency AS currency,
    COALESCE(newest.has_changed_terms, FALSE) AS has_changed_terms,
    newest.person_id AS person_id,
    COALESCE(newest.is_opportunity, FALSE) AS is_opportunity,
    COALESCE(newest.decided_on, newest.expected_on, newest.offered_on) AS closed_on
  FROM newest AS newest
  CROSS JOIN settings AS settings
  LEFT JOIN currency_rates AS rates
    ON rates.currency = newest.currency
    AND LEAST(
      COALESCE(newest.decided_on, newest.offered_on, newest.started_on),
      settings.as_of_on
    ) BETWEEN rates.from_on AND rates.until_on
  WHERE
    LEAST(newest.offered_on, newest.decided_on, newest.started_on) <= settings.as_of_on
) AS made
