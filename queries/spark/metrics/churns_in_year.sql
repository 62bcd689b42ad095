-- Made from queries/metrics/churns_in_year.sql by 'npm run spark'.
-- e5161bd406076ffd
WITH listed AS (
  SELECT
    churns.customer_id AS customer_id,
    customer_standings.name AS name,
    churns.basis AS basis,
    churns.churned_on AS churned_on,
    churns.annual_value AS annual_value,
    churns.was_regular AS was_regular,
    churns.customer_since_on AS customer_since_on,
    churns.last_event AS last_event,
    churns.last_event_on AS last_event_on,
    churns.returned_on AS returned_on,
    churns.churned_on >= settings.period_start_on AS is_in_period,
    COUNT(*) OVER (PARTITION BY churns.churned_on >= settings.period_start_on) AS part_count,
    ROW_NUMBER() OVER (
      PARTITION BY churns.churned_on >= settings.period_start_on
      ORDER BY churns.was_regular DESC, churns.annual_value DESC, churns.churned_on DESC, churns.customer_id NULLS LAST
    ) AS place
  FROM churns AS churns
  INNER JOIN customer_standings AS customer_standings
    ON customer_standings.customer_id = churns.customer_id
  CROSS JOIN settings AS settings
  WHERE
    churns.churned_on BETWEEN CAST(settings.as_of_on + INTERVAL '1' DAY - INTERVAL '1' YEAR AS DATE) AND settings.as_of_on
)
SELECT
  CAST(customer_id AS STRING) AS customer_id,
  CAST(name AS STRING) AS name,
  CAST(basis AS STRING) AS basis,
  CAST(churned_on AS DATE) AS churned_on,
  CAST(annual_value AS DECIMAL(18, 2)) AS annual_value,
  CAST(was_regular AS BOOLEAN) AS was_regular,
  CAST(customer_since_on AS DATE) AS customer_since_on,
  CAST(last_event AS STRING) AS last_event,
  CAST(last_event_on AS DATE) AS last_event_on,
  CAST(returned_on AS DATE) AS returned_on,
  CAST(is_in_period AS BOOLEAN) AS is_in_period,
  CAST(part_count AS BIGINT) AS part_count
FROM (
  SELECT
    listed.customer_id AS customer_id,
    listed.name AS name,
    listed.basis AS basis,
    listed.churned_on AS churned_on,
    listed.annual_value AS annual_value,
    listed.was_regular AS was_regular,
    listed.customer_since_on AS customer_since_on,
    listed.last_event AS last_event,
    listed.last_event_on AS last_event_on,
    listed.returned_on AS returned_on,
    listed.is_in_period AS is_in_period,
    listed.part_count AS part_count
  FROM listed AS listed
  WHERE
    listed.place <= 30
  ORDER BY
    is_in_period DESC,
    listed.place NULLS LAST
) AS made
