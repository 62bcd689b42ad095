-- Made from queries/metrics/closed_unanswered.sql by 'npm run spark'.
-- 9a5917343f9a6e0e
WITH followed AS (
  SELECT
    open_waits.customer_id AS customer_id,
    closed_waits.closed_at AS closed_at
  FROM open_waits AS open_waits
  LEFT JOIN closed_waits AS closed_waits
    ON closed_waits.wait_id = open_waits.wait_id
    AND closed_waits.customer_id = open_waits.customer_id
), customers AS (
  SELECT
    followed.customer_id AS customer_id,
    COUNT(*) AS wait_count,
    COUNT(followed.closed_at) AS closed_count,
    MIN(followed.closed_at) AS first_closed_at
  FROM followed AS followed
  GROUP BY
    followed.customer_id
)
SELECT
  CAST(wait_count AS BIGINT) AS wait_count,
  CAST(customer_count AS BIGINT) AS customer_count,
  CAST(only_customer_count AS BIGINT) AS only_customer_count,
  CAST(first_closed_on AS DATE) AS first_closed_on
FROM (
  SELECT
    CAST(SUM(customers.closed_count) AS BIGINT) AS wait_count,
    COUNT(*) AS customer_count,
    COUNT(*) FILTER(WHERE
      customers.wait_count = customers.closed_count) AS only_customer_count,
    CAST(LOCAL_TIME(MIN(customers.first_closed_at)) AS DATE) AS first_closed_on
  FROM customers AS customers
  WHERE
    customers.closed_count > 0
  HAVING
    COUNT(*) > 0
) AS made
