-- Made from queries/core/rule_differences.sql by 'npm run spark'.
-- 4f0bc1d782b8aff7
WITH held_back AS (
  SELECT
    mixed_messages.customer_id AS customer_id,
    mixed_messages.sent_on AS sent_on,
    mixed_messages.days_waited AS days_waited,
    mixed_messages.is_sure AS is_sure,
    mixed_messages.campaign_id AS campaign_id,
    COUNT(*) AS address_count
  FROM mixed_messages AS mixed_messages
  CROSS JOIN settings AS settings
  INNER JOIN sends AS sends
    ON sends.customer_id = mixed_messages.customer_id
    AND sends.sent_on = mixed_messages.sent_on
    AND sends.campaign_id IS NOT DISTINCT FROM mixed_messages.campaign_id
  WHERE
    mixed_messages.sent_on > settings.as_of_on - INTERVAL '1' YEAR
    AND sends.bounced_at IS NULL
  GROUP BY
    mixed_messages.send_id,
    mixed_messages.customer_id,
    mixed_messages.sent_on,
    mixed_messages.days_waited,
    mixed_messages.is_sure,
    mixed_messages.campaign_id
), working_days AS (
  SELECT DISTINCT
    CAST(LOCAL_TIME(working_intervals.opens_at) AS DATE) AS day
  FROM working_intervals AS working_intervals
), numbered_days AS (
  SELECT
    working_days.day AS day,
    LEAD(working_days.day) OVER (ORDER BY working_days.day NULLS LAST) AS next_day,
    LEAD(working_days.day, 2) OVER (ORDER BY working_days.day NULLS LAST) AS second_day
  FROM working_days AS working_days
), answer_days AS (
  SELECT
    CAST(listed.listed_0 AS DATE) AS opened_on,
    numbered_days.second_day AS due_on
  FROM numbered_days AS numbered_days
  LATERAL VIEW
  EXPLODE(
    (
      CASE
        WHEN (
          numbered_days.day
        ) <= (
          DATE_ADD(numbered_days.next_day, CAST(1 AS INT) * -1)
        )
        THEN SEQUENCE(
          numbered_days.day,
          DATE_ADD(numbered_days.next_day, CAST(1 AS INT) * -1),
          INTERVAL '1' DAY
        )
        ELSE ARRAY()
      END
    )
  ) listed AS listed_0
), answered_late AS (
  SELECT
    counted_waits.customer_id AS customer_id,
    answer_days.due_on AS due_on,
    DATEDIFF(
      COALESCE(CAST(LOCAL_TIME(counted_waits.ended_at) AS DATE), settings.as_of_on),
      answer_days.due_on
    ) AS days,
    counted_waits.certainty = 'sure' AS is_sure
  FROM counted_waits AS counted_waits
  INNER JOIN answer_days AS answer_days
    ON answer_days.opened_on = counted_waits.opened_on
  CROSS JOIN settings AS settings
  WHERE
    answer_days.due_on > settings.as_of_on - INTERVAL '1' YEAR
    AND answer_days.due_on <= settings.as_of_on
    AND COALESCE(CAST(LOCAL_TIME(counted_waits.ended_at) AS DATE) > answer_days.due_on, TRUE)
), called_late AS (
  SELECT
    losses.customer_id AS customer_id,
    DATE_ADD(losses.churned_on, CAST(30 AS INT)) AS due_on,
    DATEDIFF(MIN(activities.occurred_on), losses.churned_on) AS days
  FROM losses AS losses
  CROSS JOIN settings AS settings
  LEFT JOIN activities AS activities
    ON activities.customer_id = losses.customer_id
    AND activities.kind IN ('call', 'meeting')
    AND activities.occurred_on > losses.lost_on
    AND activities.occurred_on <= COALESCE(losses.returned_on, settings.as_of_on)
  WHERE
    DATE_ADD(losses.churned_on, CAST(30 AS INT)) > settings.as_of_on - INTERVAL '1' YEAR
    AND DATE_ADD(losses.churned_on, CAST(30 AS INT)) <= settings.as_of_on
    AND COALESCE(losses.returned_on > DATE_ADD(losses.churned_on, CAST(30 AS INT)), TRUE)
  GROUP BY
    losses.customer_id,
    losses.loss_number,
    losses.churned_on
  HAVING
    COALESCE(MIN(activities.occurred_on) > DATE_ADD(losses.churned_on, CAST(30 AS INT)), TRUE)
)
SELECT
  CAST(rule AS STRING) AS rule,
  CAST(customer_id AS STRING) AS customer_id,
  CAST(happened_on AS DATE) AS happened_on,
  CAST(days AS BIGINT) AS days,
  CAST(is_sure AS BOOLEAN) AS is_sure,
  CAST(campaign_id AS STRING) AS campaign_id,
  CAST(address_count AS BIGINT) AS address_count
FROM (
  SELECT
    'mailing_while_owed' AS rule,
    held_back.customer_id AS customer_id,
    held_back.sent_on AS happened_on,
    held_back.days_waited AS days,
    held_back.is_sure AS is_sure,
    held_back.campaign_id AS campaign_id,
    held_back.address_count AS address_count
  FROM held_back AS held_back
  UNION ALL
  SELECT
    'answer_in_two_days' AS answer_in_two_days,
    answered_late.customer_id AS customer_id,
    answered_late.due_on AS due_on,
    answered_late.days AS days,
    answered_late.is_sure AS is_sure,
    NULL AS _col_5,
    NULL AS _col_6
  FROM answered_late AS answered_late
  UNION ALL
  SELECT
    'call_in_thirty_days' AS call_in_thirty_days,
    called_late.customer_id AS customer_id,
    called_late.due_on AS due_on,
    called_late.days AS days,
    TRUE AS _col_4,
    NULL AS _col_5,
    NULL AS _col_6
  FROM called_late AS called_late
) AS made
