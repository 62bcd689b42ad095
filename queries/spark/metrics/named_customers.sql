-- Made from queries/metrics/named_customers.sql by 'npm run spark'.
-- c78e75a2eacc241a
WITH named AS (
  SELECT
    waiting_room.customer_id AS customer_id
  FROM waiting_room AS waiting_room
  UNION
  SELECT
    churns_in_year.customer_id AS customer_id
  FROM churns_in_year AS churns_in_year
  UNION
  SELECT
    attempts_in_year.customer_id AS customer_id
  FROM attempts_in_year AS attempts_in_year
  UNION
  SELECT
    early_silences.customer_id AS customer_id
  FROM early_silences AS early_silences
  UNION
  SELECT
    listed.customer_id AS customer_id
  FROM (
    SELECT
      renewals_due.customer_id AS customer_id
    FROM renewals_due AS renewals_due
    ORDER BY
      renewals_due.is_pressing DESC,
      renewals_due.ended_on NULLS LAST,
      renewals_due.annual_value DESC,
      renewals_due.customer_id NULLS LAST
    LIMIT 5
  ) AS listed
  UNION
  SELECT
    decisions.customer_id AS customer_id
  FROM decisions AS decisions
)
SELECT
  CAST(customer_id AS STRING) AS customer_id,
  CAST(name AS STRING) AS name,
  CAST(annual_value AS DECIMAL(18, 2)) AS annual_value,
  CAST(anchor AS STRING) AS anchor
FROM (
  SELECT
    named.customer_id AS customer_id,
    customer_standings.name AS name,
    customer_standings.annual_value AS annual_value,
    'customer-' || SUBSTRING(MD5(named.customer_id), 1, 12) AS anchor
  FROM named AS named
  INNER JOIN customer_standings AS customer_standings
    ON customer_standings.customer_id = named.customer_id
  ORDER BY
    customer_standings.annual_value DESC,
    named.customer_id NULLS LAST
) AS made
