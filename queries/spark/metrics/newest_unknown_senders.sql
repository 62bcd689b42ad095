-- Made from queries/metrics/newest_unknown_senders.sql by 'npm run spark'.
-- 634a16bf2104ae19
SELECT
  CAST(customer_id AS STRING) AS customer_id,
  CAST(opened_on AS DATE) AS opened_on,
  CAST(days_waited AS BIGINT) AS days_waited,
  CAST(sender_count AS BIGINT) AS sender_count
FROM (
  SELECT
    customers.customer_id AS customer_id,
    MAX(open_waits.opened_on) AS opened_on,
    DATEDIFF(FIRST(settings.as_of_on, TRUE) IGNORE NULLS, MAX(open_waits.opened_on)) AS days_waited,
    COUNT(*) OVER () AS sender_count
  FROM customers AS customers
  INNER JOIN open_waits AS open_waits
    ON open_waits.customer_id = customers.customer_id
  CROSS JOIN settings AS settings
  WHERE
    NOT customers.is_known
  GROUP BY
    customers.customer_id
  ORDER BY
    opened_on DESC,
    customer_id NULLS LAST
  LIMIT 20
) AS made
