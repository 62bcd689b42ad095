-- Made from queries/core/value_spans.sql by 'npm run spark'.
-- bb394148aa2da30b
WITH pauses AS (
  SELECT
    terms.customer_id AS customer_id,
    terms.covered_until_on AS last_on,
    terms.started_on AS over_on
  FROM terms AS terms
  WHERE
    terms.term_number > 1
    AND terms.started_on > DATE_ADD(terms.covered_until_on, CAST(1 AS INT))
  UNION ALL
  SELECT
    lifetimes.customer_id AS customer_id,
    lifetimes.last_on AS last_on,
    CAST('9999-12-31' AS DATE) AS over_on
  FROM lifetimes AS lifetimes
  WHERE
    lifetimes.basis = 'contract' AND lifetimes.churned_on IS NULL
)
SELECT
  CAST(customer_id AS STRING) AS customer_id,
  CAST(basis AS STRING) AS basis,
  CAST(from_on AS DATE) AS from_on,
  CAST(until_on AS DATE) AS until_on,
  CAST(annual_value AS DECIMAL(18, 2)) AS annual_value
FROM (
  SELECT
    terms.customer_id AS customer_id,
    'contract' AS basis,
    terms.started_on AS from_on,
    COALESCE(pauses.over_on, DATE_ADD(terms.ended_on, CAST(1 AS INT))) AS until_on,
    terms.annual_value AS annual_value
  FROM terms AS terms
  LEFT JOIN pauses AS pauses
    ON pauses.customer_id = terms.customer_id AND pauses.last_on = terms.ended_on
  UNION ALL
  SELECT
    order_days.customer_id AS customer_id,
    'orders' AS basis,
    order_days.ordered_on AS from_on,
    COALESCE(order_days.next_ordered_on, CAST('9999-12-31' AS DATE)) AS until_on,
    order_days.annual_value AS annual_value
  FROM order_days AS order_days
) AS made
