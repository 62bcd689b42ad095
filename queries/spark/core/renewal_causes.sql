-- Made from queries/core/renewal_causes.sql by 'npm run spark'.
-- 863e2668afcda3b3
SELECT
  CAST(customer_id AS STRING) AS customer_id,
  CAST(ended_on AS DATE) AS ended_on,
  CAST(lead_days AS INT) AS lead_days,
  CAST(cause AS STRING) AS cause,
  CAST(level AS DOUBLE) AS level
FROM (
  SELECT
    renewal_features.customer_id AS customer_id,
    renewal_features.ended_on AS ended_on,
    renewal_features.lead_days AS lead_days,
    'terms' AS cause,
    renewal_features.terms AS level
  FROM renewal_features AS renewal_features
  UNION ALL
  SELECT
    renewal_features.customer_id AS customer_id,
    renewal_features.ended_on AS ended_on,
    renewal_features.lead_days AS lead_days,
    'orders' AS cause,
    renewal_features.orders AS level
  FROM renewal_features AS renewal_features
  WHERE
    NOT renewal_features.orders IS NULL
  UNION ALL
  SELECT
    renewal_features.customer_id AS customer_id,
    renewal_features.ended_on AS ended_on,
    renewal_features.lead_days AS lead_days,
    'open_wait' AS cause,
    renewal_features.open_wait AS level
  FROM renewal_features AS renewal_features
  WHERE
    NOT renewal_features.open_wait IS NULL
  UNION ALL
  SELECT
    renewal_features.customer_id AS customer_id,
    renewal_features.ended_on AS ended_on,
    renewal_features.lead_days AS lead_days,
    'slow_answers' AS cause,
    renewal_features.slow_answers AS level
  FROM renewal_features AS renewal_features
  WHERE
    NOT renewal_features.slow_answers IS NULL
  UNION ALL
  SELECT
    renewal_features.customer_id AS customer_id,
    renewal_features.ended_on AS ended_on,
    renewal_features.lead_days AS lead_days,
    'refusal' AS cause,
    renewal_features.refusal AS level
  FROM renewal_features AS renewal_features
  WHERE
    NOT renewal_features.refusal IS NULL
  UNION ALL
  SELECT
    renewal_features.customer_id AS customer_id,
    renewal_features.ended_on AS ended_on,
    renewal_features.lead_days AS lead_days,
    'changed_terms' AS cause,
    renewal_features.changed_terms AS level
  FROM renewal_features AS renewal_features
  UNION ALL
  SELECT
    renewal_features.customer_id AS customer_id,
    renewal_features.ended_on AS ended_on,
    renewal_features.lead_days AS lead_days,
    'silence' AS cause,
    renewal_features.silence AS level
  FROM renewal_features AS renewal_features
  WHERE
    NOT renewal_features.silence IS NULL
) AS made
