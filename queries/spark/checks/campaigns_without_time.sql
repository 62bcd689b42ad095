-- Made from queries/checks/campaigns_without_time.sql by 'npm run spark'.
-- 62640d5484e1644f
SELECT
  CAST(campaign_id AS STRING) AS campaign_id,
  CAST(name AS STRING) AS name,
  CAST(send_count AS BIGINT) AS send_count
FROM (
  SELECT
    campaigns.campaign_id AS campaign_id,
    campaigns.name AS name,
    COUNT(DISTINCT sends.send_id) AS send_count
  FROM campaigns AS campaigns
  INNER JOIN imports_sends AS sends
    ON sends.campaign_id = campaigns.campaign_id
  WHERE
    campaigns.sent_at IS NULL AND sends.sent_at IS NULL
  GROUP BY
    campaigns.campaign_id,
    campaigns.name
) AS made
