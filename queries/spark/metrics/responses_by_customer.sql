-- Made from queries/metrics/responses_by_customer.sql by 'npm run spark'.
-- 9a5eb37699032a77
SELECT
  CAST(customer_id AS STRING) AS customer_id,
  CAST(name AS STRING) AS name,
  CAST(annual_value AS DECIMAL(18, 2)) AS annual_value,
  CAST(is_regular AS BOOLEAN) AS is_regular,
  CAST(is_lost AS BOOLEAN) AS is_lost,
  CAST(question_count AS BIGINT) AS question_count,
  CAST(open_count AS BIGINT) AS open_count,
  CAST(sure_open_count AS BIGINT) AS sure_open_count,
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
    customer_responses.customer_id AS customer_id,
    customer_standings.name AS name,
    customer_standings.annual_value AS annual_value,
    customer_standings.is_regular AS is_regular,
    customer_standings.is_lost AS is_lost,
    customer_responses.question_count AS question_count,
    customer_responses.open_count AS open_count,
    customer_responses.sure_open_count AS sure_open_count,
    customer_responses.wait_seconds_median AS wait_seconds_median,
    customer_responses.wait_seconds_median_low AS wait_seconds_median_low,
    customer_responses.wait_seconds_median_high AS wait_seconds_median_high,
    customer_responses.word_count AS word_count,
    customer_responses.reply_seconds_median AS reply_seconds_median,
    customer_responses.reply_seconds_median_low AS reply_seconds_median_low,
    customer_responses.reply_seconds_median_high AS reply_seconds_median_high,
    customer_responses.kept_count AS kept_count,
    customer_responses.broken_count AS broken_count,
    customer_responses.mixed_count AS mixed_count
  FROM customer_responses AS customer_responses
  INNER JOIN customer_standings AS customer_standings
    ON customer_standings.customer_id = customer_responses.customer_id
  ORDER BY
    COALESCE(customer_standings.annual_value, 0) * COALESCE(customer_responses.wait_seconds_median, customer_responses.wait_seconds_sum) DESC,
    customer_responses.wait_seconds_sum DESC,
    customer_responses.customer_id NULLS LAST
  LIMIT 35
) AS made
