-- Made from queries/metrics/journey_waits.sql by 'npm run spark'.
-- 0a92fc877df81e5c
SELECT
  CAST(customer_id AS STRING) AS customer_id,
  CAST(opened_at AS TIMESTAMP_NTZ) AS opened_at,
  CAST(ended_at AS TIMESTAMP_NTZ) AS ended_at,
  CAST(opened_on AS DATE) AS opened_on,
  CAST(days_waited AS BIGINT) AS days_waited,
  CAST(outcome AS STRING) AS outcome,
  CAST(is_sure AS BOOLEAN) AS is_sure,
  CAST(message_count AS BIGINT) AS message_count,
  CAST(is_off_thread AS BOOLEAN) AS is_off_thread
FROM (
  SELECT
    counted_waits.customer_id AS customer_id,
    counted_waits.opened_at AS opened_at,
    COALESCE(counted_waits.ended_at, settings.as_of_at) AS ended_at,
    CAST(LOCAL_TIME(counted_waits.opened_at) AS DATE) AS opened_on,
    DATEDIFF(
      COALESCE(CAST(LOCAL_TIME(counted_waits.ended_at) AS DATE), settings.as_of_on),
      CAST(LOCAL_TIME(counted_waits.opened_at) AS DATE)
    ) AS days_waited,
    counted_waits.outcome AS outcome,
    COALESCE(counted_waits.certainty = 'sure', FALSE) AS is_sure,
    counted_waits.message_count AS message_count,
    counted_waits.is_off_thread AS is_off_thread
  FROM counted_waits AS counted_waits
  INNER JOIN named_customers AS named_customers
    ON named_customers.customer_id = counted_waits.customer_id
  CROSS JOIN settings AS settings
  ORDER BY
    counted_waits.customer_id NULLS LAST,
    counted_waits.opened_at NULLS LAST,
    counted_waits.wait_id NULLS LAST
) AS made
