-- Made from queries/core/mixed_messages.sql by 'npm run spark'.
-- c537c32dd04e93bf
SELECT
  CAST(send_id AS STRING) AS send_id,
  CAST(customer_id AS STRING) AS customer_id,
  CAST(campaign_id AS STRING) AS campaign_id,
  CAST(kind AS STRING) AS kind,
  CAST(sent_at AS TIMESTAMP_NTZ) AS sent_at,
  CAST(sent_on AS DATE) AS sent_on,
  CAST(wait_id AS BIGINT) AS wait_id,
  CAST(days_waited AS BIGINT) AS days_waited,
  CAST(is_sure AS BOOLEAN) AS is_sure,
  CAST(subject AS STRING) AS subject
FROM (
  SELECT
    send_id,
    customer_id,
    campaign_id,
    kind,
    sent_at,
    sent_on,
    wait_id,
    days_waited,
    is_sure,
    subject
  FROM (
    SELECT
      mailings.send_id AS send_id,
      mailings.customer_id AS customer_id,
      mailings.campaign_id AS campaign_id,
      mailings.kind AS kind,
      mailings.sent_at AS sent_at,
      mailings.sent_on AS sent_on,
      counted_waits.wait_id AS wait_id,
      DATEDIFF(mailings.sent_on, counted_waits.opened_on) AS days_waited,
      BOOL_OR(counted_waits.certainty = 'sure') OVER (PARTITION BY mailings.send_id, mailings.customer_id) AS is_sure,
      campaigns.title AS subject,
      ROW_NUMBER() OVER (
        PARTITION BY mailings.send_id, mailings.customer_id
        ORDER BY counted_waits.opened_at NULLS LAST, counted_waits.wait_id NULLS LAST
      ) = 1 AS is_kept
    FROM customer_mailings AS mailings
    INNER JOIN counted_waits AS counted_waits
      ON counted_waits.customer_id = mailings.customer_id
      AND counted_waits.opened_at < mailings.sent_at
      AND COALESCE(counted_waits.ended_at, CAST('9999-12-31' AS TIMESTAMP_NTZ)) > mailings.sent_at
    LEFT JOIN campaigns AS campaigns
      ON campaigns.campaign_id = mailings.campaign_id
    WHERE
      mailings.bounced_at IS NULL
  ) AS qualified
  WHERE
    is_kept
) AS made
