-- Made from queries/metrics/waiting_by_age.sql by 'npm run spark'.
-- fe25133f2b666595
WITH ages AS (
  SELECT
    ages.age_number AS age_number,
    ages.age AS age,
    ages.days_max AS days_max
  FROM VALUES
    (1, 'day', 1),
    (2, 'week', 7),
    (3, 'month', 30),
    (4, 'quarter', 90),
    (5, 'older', NULL) AS ages(age_number, age, days_max)
), aged_waits AS (
  SELECT
    open_waits.customer_id AS customer_id,
    open_waits.wait_seconds = MAX(open_waits.wait_seconds) OVER (PARTITION BY open_waits.customer_id) AS is_oldest,
    CASE
      WHEN open_waits.wait_seconds < 86400
      THEN 1
      WHEN open_waits.wait_seconds < 7 * 86400
      THEN 2
      WHEN open_waits.wait_seconds < 30 * 86400
      THEN 3
      WHEN open_waits.wait_seconds < 90 * 86400
      THEN 4
      ELSE 5
    END AS age_number
  FROM open_waits AS open_waits
), customers_by_age AS (
  SELECT DISTINCT
    aged_waits.age_number AS age_number,
    aged_waits.customer_id AS customer_id
  FROM aged_waits AS aged_waits
  WHERE
    aged_waits.is_oldest
), values_by_age AS (
  SELECT
    customers_by_age.age_number AS age_number,
    COUNT(*) AS customer_count,
    SUM(customer_standings.annual_value) AS annual_value
  FROM customers_by_age AS customers_by_age
  LEFT JOIN customer_standings AS customer_standings
    ON customer_standings.customer_id = customers_by_age.customer_id
  GROUP BY
    customers_by_age.age_number
)
SELECT
  CAST(age AS STRING) AS age,
  CAST(age_number AS INT) AS age_number,
  CAST(wait_count AS BIGINT) AS wait_count,
  CAST(customer_count AS BIGINT) AS customer_count,
  CAST(annual_value AS DECIMAL(38, 2)) AS annual_value
FROM (
  SELECT
    ages.age AS age,
    ages.age_number AS age_number,
    COUNT(aged_waits.customer_id) AS wait_count,
    COALESCE(FIRST(values_by_age.customer_count, TRUE) IGNORE NULLS, 0) AS customer_count,
    COALESCE(FIRST(values_by_age.annual_value, TRUE) IGNORE NULLS, 0) AS annual_value
  FROM ages AS ages
  LEFT JOIN aged_waits AS aged_waits
    ON aged_waits.age_number = ages.age_number
  LEFT JOIN values_by_age AS values_by_age
    ON values_by_age.age_number = ages.age_number
  GROUP BY
    ages.age,
    ages.age_number
  ORDER BY
    age_number NULLS LAST
) AS made
