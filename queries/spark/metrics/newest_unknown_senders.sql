-- Made from queries/metrics/newest_unknown_senders.sql by 'npm run spark'.
-- 1e089911312ad7dd
WITH senders AS (
  SELECT
    customers.customer_id AS customer_id,
    MAX(open_waits.opened_on) AS opened_on
  FROM customers AS customers
  INNER JOIN open_waits AS open_waits
    ON open_waits.customer_id = customers.customer_id
  WHERE
    NOT customers.is_known
  GROUP BY
    customers.customer_id
)
SELECT
  CAST(customer_id AS STRING) AS customer_id,
  CAST(opened_on AS DATE) AS opened_on,
  CAST(days_waited AS BIGINT) AS days_waited,
  CAST(sender_count AS BIGINT) AS sender_count
FROM (
  SELECT
    senders.customer_id AS customer_id,
    senders.opened_on AS opened_on,
    DATEDIFF(settings.as_of_on, senders.opened_on) AS days_waited,
    (
      SELECT
        COUNT(*) AS _col_0
      FROM senders AS senders
    ) AS sender_count
  FROM senders AS senders
  CROSS JOIN settings AS settings
  ORDER BY
    senders.opened_on DESC,
    senders.customer_id NULLS LAST
  LIMIT 20
) AS made
