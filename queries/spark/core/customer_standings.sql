-- Made from queries/core/customer_standings.sql by 'npm run spark'.
-- 63b0589f79c31b06
WITH histories AS (
  SELECT
    relationships.customer_id AS customer_id,
    MAX_BY(
      relationships.annual_value,
      CASE
        WHEN NOT (
          relationships.annual_value
        ) IS NULL
        THEN relationships.relationship_number
      END
    ) AS annual_value,
    MIN(relationships.started_on) AS customer_since_on
  FROM relationships AS relationships
  GROUP BY
    relationships.customer_id
)
SELECT
  CAST(customer_id AS STRING) AS customer_id,
  CAST(name AS STRING) AS name,
  CAST(annual_value AS DECIMAL(18, 2)) AS annual_value,
  CAST(customer_since_on AS DATE) AS customer_since_on,
  CAST(is_regular AS BOOLEAN) AS is_regular,
  CAST(is_lost AS BOOLEAN) AS is_lost
FROM (
  SELECT
    customers.customer_id AS customer_id,
    COALESCE(NULLIF(TRIM('                　' FROM customers.name), ''), customers.customer_id) AS name,
    histories.annual_value AS annual_value,
    histories.customer_since_on AS customer_since_on,
    EXISTS(
      SELECT
        1 AS found
      FROM regulars AS regulars
      WHERE
        regulars.customer_id = customers.customer_id
    ) AS is_regular,
    EXISTS(
      SELECT
        1 AS found
      FROM losses AS losses
      WHERE
        losses.customer_id = customers.customer_id AND losses.returned_on IS NULL
    ) AS is_lost
  FROM customers AS customers
  LEFT JOIN histories AS histories
    ON histories.customer_id = customers.customer_id
) AS made
