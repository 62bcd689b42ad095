-- Made from queries/core/customer_responses.sql by 'npm run spark'.
-- 556d2fea8d694a22
WITH asked AS (
  SELECT
    counted_waits.customer_id AS customer_id,
    counted_waits.wait_id AS wait_id,
    counted_waits.wait_seconds AS wait_seconds,
    counted_waits.outcome AS outcome,
    counted_waits.certainty = 'sure' AS is_sure,
    counted_waits.opened_on > settings.as_of_on - INTERVAL '24' MONTH AS is_recent
  FROM counted_waits AS counted_waits
  CROSS JOIN settings AS settings
  WHERE
    counted_waits.opened_on > settings.as_of_on - INTERVAL '24' MONTH
    OR counted_waits.outcome = 'open'
), counted AS (
  SELECT
    asked.customer_id AS customer_id,
    COUNT(*) FILTER(WHERE
      asked.is_recent) AS question_count,
    COUNT(*) FILTER(WHERE
      asked.is_recent AND asked.outcome = 'answered') AS answered_count,
    COUNT(*) FILTER(WHERE
      asked.outcome = 'open') AS open_count,
    COUNT(*) FILTER(WHERE
      asked.outcome = 'open' AND asked.is_sure) AS sure_open_count,
    CAST(SUM(CAST(ROUND(asked.wait_seconds) AS BIGINT)) AS DOUBLE) AS wait_seconds_sum,
    COUNT(*) FILTER(WHERE
      asked.is_recent AND promises.state = 'kept') AS kept_count,
    COUNT(*) FILTER(WHERE
      asked.is_recent AND promises.state = 'broken') AS broken_count
  FROM asked AS asked
  LEFT JOIN promises AS promises
    ON promises.wait_id = asked.wait_id
  GROUP BY
    asked.customer_id
), mixed AS (
  SELECT
    mixed_messages.customer_id AS customer_id,
    COUNT(*) AS mixed_count
  FROM mixed_messages AS mixed_messages
  CROSS JOIN settings AS settings
  WHERE
    mixed_messages.sent_on > settings.as_of_on - INTERVAL '24' MONTH
  GROUP BY
    mixed_messages.customer_id
), seen AS (
  SELECT
    COUNT(*) = 0 AS is_two_sided
  FROM source_gaps AS source_gaps
  WHERE
    source_gaps.table_name = 'messages' AND source_gaps.reason = 'one_sided'
)
SELECT
  CAST(customer_id AS STRING) AS customer_id,
  CAST(question_count AS BIGINT) AS question_count,
  CAST(answered_count AS BIGINT) AS answered_count,
  CAST(open_count AS BIGINT) AS open_count,
  CAST(sure_open_count AS BIGINT) AS sure_open_count,
  CAST(wait_seconds_sum AS DOUBLE) AS wait_seconds_sum,
  CAST(wait_seconds_median AS DOUBLE) AS wait_seconds_median,
  CAST(wait_seconds_median_low AS DOUBLE) AS wait_seconds_median_low,
  CAST(wait_seconds_median_high AS DOUBLE) AS wait_seconds_median_high,
  CAST(word_count AS BIGINT) AS word_count,
  CAST(reply_seconds_median AS DOUBLE) AS reply_seconds_median,
  CAST(reply_seconds_median_low AS DOUBLE) AS reply_seconds_median_low,
  CAST(reply_seconds_median_high AS DOUBLE) AS reply_seconds_median_high,
  CAST(kept_count AS BIGINT) AS kept_count,
  CAST(broken_count AS BIGINT) AS broken_count,
  CAST(mixed_count AS BIGINT) AS mixed_count
FROM (
  SELECT
    counted.customer_id AS customer_id,
    counted.question_count AS question_count,
    counted.answered_count AS answered_count,
    counted.open_count AS open_count,
    counted.sure_open_count AS sure_open_count,
    counted.wait_seconds_sum AS wait_seconds_sum,
    ours.median AS wait_seconds_median,
    ours.median_low AS wait_seconds_median_low,
    ours.median_high AS wait_seconds_median_high,
    CASE WHEN seen.is_two_sided THEN COALESCE(theirs.total_count, 0) END AS word_count,
    theirs.median AS reply_seconds_median,
    theirs.median_low AS reply_seconds_median_low,
    theirs.median_high AS reply_seconds_median_high,
    counted.kept_count AS kept_count,
    counted.broken_count AS broken_count,
    COALESCE(mixed.mixed_count, 0) AS mixed_count
  FROM counted AS counted
  CROSS JOIN seen AS seen
  LEFT JOIN survival_quantiles AS ours
    ON ours.curve = 'waits_by_customer' AND ours.stratum = counted.customer_id
  LEFT JOIN survival_quantiles AS theirs
    ON theirs.curve = 'replies_by_customer' AND theirs.stratum = counted.customer_id
  LEFT JOIN mixed AS mixed
    ON mixed.customer_id = counted.customer_id
) AS made
