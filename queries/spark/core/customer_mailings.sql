-- Made from queries/core/customer_mailings.sql by 'npm run spark'.
-- 335df268a654474a
WITH numbered AS (
  SELECT
    sends.send_id AS send_id,
    sends.campaign_id AS campaign_id,
    sends.kind AS kind,
    sends.address_key AS address_key,
    sends.customer_id AS customer_id,
    sends.sent_at AS sent_at,
    sends.sent_on AS sent_on,
    sends.opened_at AS opened_at,
    sends.clicked_at AS clicked_at,
    sends.bounced_at AS bounced_at,
    sends.unsubscribed_at AS unsubscribed_at,
    sends.file_id AS file_id,
    sends.line AS line,
    ROW_NUMBER() OVER (
      PARTITION BY sends.customer_id, sends.campaign_id, sends.sent_on
      ORDER BY NOT sends.bounced_at IS NULL NULLS LAST, sends.sent_at NULLS LAST, sends.send_id NULLS LAST
    ) AS send_number
  FROM sends AS sends
  WHERE
    NOT sends.customer_id IS NULL
)
SELECT
  CAST(send_id AS STRING) AS send_id,
  CAST(customer_id AS STRING) AS customer_id,
  CAST(campaign_id AS STRING) AS campaign_id,
  CAST(kind AS STRING) AS kind,
  CAST(sent_at AS TIMESTAMP_NTZ) AS sent_at,
  CAST(sent_on AS DATE) AS sent_on,
  CAST(bounced_at AS TIMESTAMP_NTZ) AS bounced_at,
  CAST(file_id AS INT) AS file_id,
  CAST(line AS BIGINT) AS line
FROM (
  SELECT
    numbered.send_id AS send_id,
    numbered.customer_id AS customer_id,
    numbered.campaign_id AS campaign_id,
    numbered.kind AS kind,
    numbered.sent_at AS sent_at,
    numbered.sent_on AS sent_on,
    numbered.bounced_at AS bounced_at,
    numbered.file_id AS file_id,
    numbered.line AS line
  FROM numbered AS numbered
  WHERE
    numbered.send_number = 1
) AS made
