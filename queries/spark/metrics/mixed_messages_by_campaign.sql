-- Made from queries/metrics/mixed_messages_by_campaign.sql by 'npm run spark'.
-- 33e8bdf7bb45dabe
WITH recipients AS (
  SELECT
    sends.campaign_id AS campaign_id,
    COUNT(DISTINCT sends.customer_id) AS recipient_count
  FROM sends AS sends
  GROUP BY
    sends.campaign_id
), owed AS (
  SELECT
    mixed_messages.campaign_id AS campaign_id,
    mixed_messages.customer_id AS customer_id,
    MAX(mixed_messages.days_waited) AS days_waited,
    MIN(mixed_messages.sent_at) AS sent_at,
    FIRST(mixed_messages.kind, TRUE) IGNORE NULLS AS kind,
    BOOL_OR(mixed_messages.is_sure) AS is_sure
  FROM mixed_messages AS mixed_messages
  GROUP BY
    mixed_messages.campaign_id,
    mixed_messages.customer_id
)
SELECT
  CAST(campaign_id AS STRING) AS campaign_id,
  CAST(name AS STRING) AS name,
  CAST(kind AS STRING) AS kind,
  CAST(sent_on AS DATE) AS sent_on,
  CAST(customer_count AS BIGINT) AS customer_count,
  CAST(sure_count AS BIGINT) AS sure_count,
  CAST(recipient_count AS BIGINT) AS recipient_count,
  CAST(days_waited_max AS BIGINT) AS days_waited_max,
  CAST(annual_value AS DECIMAL(38, 2)) AS annual_value
FROM (
  SELECT
    owed.campaign_id AS campaign_id,
    FIRST(COALESCE(NULLIF(campaigns.name, ''), campaigns.subject, owed.campaign_id), TRUE) IGNORE NULLS AS name,
    FIRST(owed.kind, TRUE) IGNORE NULLS AS kind,
    CAST(LOCAL_TIME(MIN(owed.sent_at)) AS DATE) AS sent_on,
    COUNT(*) AS customer_count,
    COUNT(*) FILTER(WHERE
      owed.is_sure) AS sure_count,
    FIRST(recipients.recipient_count, TRUE) IGNORE NULLS AS recipient_count,
    MAX(owed.days_waited) AS days_waited_max,
    SUM(customer_standings.annual_value) AS annual_value
  FROM owed AS owed
  CROSS JOIN settings AS settings
  LEFT JOIN campaigns AS campaigns
    ON campaigns.campaign_id = owed.campaign_id
  LEFT JOIN recipients AS recipients
    ON recipients.campaign_id = owed.campaign_id
  LEFT JOIN customer_standings AS customer_standings
    ON customer_standings.customer_id = owed.customer_id
  WHERE
    owed.sent_at >= settings.as_of_at - INTERVAL '1' YEAR
  GROUP BY
    owed.campaign_id
  ORDER BY
    sent_on DESC,
    campaign_id NULLS LAST
  LIMIT 30
) AS made
