-- Made from queries/core/first_channels.sql by 'npm run spark'.
-- dd18080bbe15251b
WITH firsts AS (
  SELECT
    KEY_OF(orders.customer_id) AS customer_key,
    orders.customer_id AS customer_id,
    MIN(orders.ordered_at) AS first_at,
    'business' AS channel
  FROM orders AS orders
  GROUP BY
    orders.customer_id
  UNION ALL
  SELECT
    KEY_OF(contracts.customer_id) AS customer_key,
    contracts.customer_id AS customer_id,
    UTC_OF_LOCAL(
      CAST(MIN(LEAST(contracts.offered_on, contracts.decided_on, contracts.started_on)) AS TIMESTAMP_NTZ) + INTERVAL '86399' SECOND
    ) AS first_at,
    'business' AS channel
  FROM contracts AS contracts
  GROUP BY
    contracts.customer_id
  UNION ALL
  SELECT
    correspondence.customer_key AS customer_key,
    NULL AS customer_id,
    MIN(correspondence.sent_at) AS first_at,
    CAST(correspondence.channel AS STRING) AS channel
  FROM correspondence AS correspondence
  WHERE
    correspondence.kind = 'human'
  GROUP BY
    correspondence.customer_key,
    correspondence.channel
  UNION ALL
  SELECT
    KEY_OF(customer_mailings.customer_id) AS customer_key,
    NULL AS customer_id,
    MIN(customer_mailings.sent_at) AS first_at,
    'mailing' AS channel
  FROM customer_mailings AS customer_mailings
  WHERE
    customer_mailings.bounced_at IS NULL
  GROUP BY
    customer_mailings.customer_id
), placed AS (
  SELECT
    firsts.customer_key AS customer_key,
    firsts.customer_id AS customer_id,
    firsts.first_at AS first_at,
    firsts.channel AS channel,
    ROW_NUMBER() OVER (
      PARTITION BY firsts.customer_key
      ORDER BY firsts.channel IS NULL NULLS LAST, firsts.first_at NULLS LAST, firsts.channel = 'business' NULLS LAST, firsts.channel NULLS LAST
    ) AS place
  FROM firsts AS firsts
), found AS (
  SELECT
    MAX(placed.customer_id) AS customer_id,
    MIN(placed.first_at) AS first_at,
    MAX(placed.channel) FILTER(WHERE
      placed.place = 1) AS channel
  FROM placed AS placed
  GROUP BY
    placed.customer_key
  HAVING
    NOT MAX(placed.customer_id) IS NULL
)
SELECT
  CAST(customer_id AS STRING) AS customer_id,
  CAST(first_on AS DATE) AS first_on,
  CAST(first_channel AS STRING) AS first_channel
FROM (
  SELECT
    found.customer_id AS customer_id,
    CAST(LOCAL_TIME(found.first_at) AS DATE) AS first_on,
    CASE
      WHEN found.channel = 'missed_call'
      THEN 'call'
      WHEN found.channel IN ('chat', 'form')
      THEN 'ticket'
      ELSE found.channel
    END AS first_channel
  FROM found AS found
) AS made
