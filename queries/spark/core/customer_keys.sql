-- Made from queries/core/customer_keys.sql by 'npm run spark'.
-- 10b39d30b216fd5e
SELECT
  CAST(customer_key AS BIGINT) AS customer_key,
  CAST(customer_id AS STRING) AS customer_id
FROM (
  SELECT
    identities.customer_key AS customer_key,
    identities.customer_id AS customer_id
  FROM identities AS identities
  WHERE
    NOT identities.customer_id IS NULL
  UNION
  SELECT
    recorded_messages.customer_key AS customer_key,
    recorded_messages.customer_id AS customer_id
  FROM recorded_messages AS recorded_messages
  WHERE
    NOT recorded_messages.customer_id IS NULL
) AS made
