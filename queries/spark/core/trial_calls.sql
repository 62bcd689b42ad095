-- Made from queries/core/trial_calls.sql by 'npm run spark'.
-- 37fc48a6c11c4eb7
SELECT
  CAST(campaign_id AS STRING) AS campaign_id,
  CAST(customer_id AS STRING) AS customer_id,
  CAST(is_control AS BOOLEAN) AS is_control,
  CAST(first_called_on AS DATE) AS first_called_on,
  CAST(call_count AS BIGINT) AS call_count
FROM (
  SELECT
    trials.campaign_id AS campaign_id,
    trials.customer_id AS customer_id,
    BOOL_AND(trials.is_control) AS is_control,
    MIN(correspondence.sent_on) AS first_called_on,
    COUNT(DISTINCT correspondence.message_id) AS call_count
  FROM trials AS trials
  INNER JOIN correspondence AS correspondence
    ON correspondence.customer_key = KEY_OF(trials.customer_id)
    AND correspondence.kind = 'human'
    AND correspondence.channel <> 'missed_call'
    AND (
      correspondence.direction = 'outbound'
      OR correspondence.channel IN ('call', 'meeting')
    )
    AND correspondence.sent_on >= CAST(LOCAL_TIME(trials.assigned_at) AS DATE)
    AND correspondence.sent_at < trials.over_at
  WHERE
    trials.contacted_by = 'call'
  GROUP BY
    trials.campaign_id,
    trials.customer_id
) AS made
