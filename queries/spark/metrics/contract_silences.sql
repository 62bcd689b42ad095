-- Made from queries/metrics/contract_silences.sql by 'npm run spark'.
-- 014670fd2825c898
SELECT
  CAST(customer_id AS STRING) AS customer_id,
  CAST(name AS STRING) AS name,
  CAST(has_left AS BOOLEAN) AS has_left,
  CAST(annual_value AS DECIMAL(18, 2)) AS annual_value,
  CAST(last_word_on AS DATE) AS last_word_on,
  CAST(silent_days AS BIGINT) AS silent_days,
  CAST(limit_days AS DOUBLE) AS limit_days,
  CAST(gap_count AS BIGINT) AS gap_count
FROM (
  SELECT
    customer_standings.customer_id AS customer_id,
    customer_standings.name AS name,
    long_silences.has_left AS has_left,
    customer_standings.annual_value AS annual_value,
    long_silences.last_word_on AS last_word_on,
    long_silences.silent_days AS silent_days,
    long_silences.limit_days AS limit_days,
    long_silences.gap_count AS gap_count
  FROM long_silences AS long_silences
  INNER JOIN customer_keys AS customer_keys
    ON customer_keys.customer_key = long_silences.customer_key
  INNER JOIN customer_standings AS customer_standings
    ON customer_standings.customer_id = customer_keys.customer_id
  WHERE
    long_silences.is_now AND long_silences.is_known
  ORDER BY
    long_silences.has_left NULLS LAST,
    customer_standings.annual_value DESC,
    customer_standings.customer_id NULLS LAST
  LIMIT 20
) AS made
