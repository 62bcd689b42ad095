-- Made from queries/core/conversation_firsts.sql by 'npm run spark'.
-- 5f8f2efeb6c49406
SELECT
  CAST(customer_key AS BIGINT) AS customer_key,
  CAST(conversation_id AS BIGINT) AS conversation_id,
  CAST(theirs_at AS TIMESTAMP_NTZ) AS theirs_at,
  CAST(ours_at AS TIMESTAMP_NTZ) AS ours_at
FROM (
  SELECT
    correspondence.customer_key AS customer_key,
    correspondence.conversation_id AS conversation_id,
    MIN(correspondence.sent_at) FILTER(WHERE
      correspondence.direction = 'inbound'
      AND NOT correspondence.channel IN ('call', 'meeting')) AS theirs_at,
    MIN(correspondence.sent_at) FILTER(WHERE
      correspondence.direction = 'outbound'
      OR correspondence.channel IN ('call', 'meeting')) AS ours_at
  FROM correspondence AS correspondence
  WHERE
    correspondence.kind = 'human'
  GROUP BY
    correspondence.customer_key,
    correspondence.conversation_id
) AS made
