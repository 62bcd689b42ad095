-- Made from queries/core/message_events.sql by 'npm run spark'.
-- faa3caccfbdf6020
SELECT
  CAST(message_id AS BIGINT) AS message_id,
  CAST(customer_key AS BIGINT) AS customer_key,
  CAST(occurred_at AS TIMESTAMP_NTZ) AS occurred_at,
  CAST(occurred_on AS DATE) AS occurred_on,
  CAST(lane AS STRING) AS lane,
  CAST(what AS STRING) AS what
FROM (
  SELECT
    correspondence.message_id AS message_id,
    correspondence.customer_key AS customer_key,
    correspondence.sent_at AS occurred_at,
    correspondence.sent_on AS occurred_on,
    CASE WHEN correspondence.direction = 'inbound' THEN 'they' ELSE 'we' END AS lane,
    CASE
      WHEN correspondence.kind = 'auto_reply'
      THEN 'auto_reply'
      WHEN event_kinds.is_message
      THEN event_kinds.what
      ELSE 'message'
    END AS what
  FROM correspondence AS correspondence
  LEFT JOIN event_kinds AS event_kinds
    ON event_kinds.what = CAST(correspondence.channel AS STRING)
  WHERE
    correspondence.is_first
) AS made
