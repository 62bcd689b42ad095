-- Made from queries/core/long_silences.sql by 'npm run spark'.
-- 9f2ce2b645f0d3a0
WITH least_limits AS (
  SELECT
    MIN(long_gaps.seen_on) AS first_seen_on,
    MIN(long_gaps.long_gap_days) AS long_gap_days
  FROM long_gaps AS long_gaps
), pauses AS (
  SELECT
    word_days.customer_key AS customer_key,
    word_days.spoken_on AS spoken_on,
    word_days.gap_count AS gap_count,
    COALESCE(word_days.next_on, CAST('9999-12-31' AS DATE)) AS next_on
  FROM word_days AS word_days
  CROSS JOIN least_limits AS least_limits
  WHERE
    COALESCE(word_days.next_on, CAST('9999-12-31' AS DATE)) > least_limits.first_seen_on
    AND (
      DATEDIFF(COALESCE(word_days.next_on, CAST('9999-12-31' AS DATE)), word_days.spoken_on)
    ) * (
      word_days.gap_count + 20
    ) > word_days.gap_count + 20 * least_limits.long_gap_days
), first_words AS (
  SELECT
    word_days.customer_key AS customer_key,
    word_days.spoken_on AS spoken_on
  FROM word_days AS word_days
  WHERE
    word_days.gap_days IS NULL
), silent AS (
  SELECT
    contract_regulars.seen_on AS seen_on,
    contract_regulars.is_now AS is_now,
    contract_regulars.customer_key AS customer_key,
    contract_regulars.has_left AS has_left,
    pauses.spoken_on AS last_word_on,
    pauses.spoken_on AS silent_from_on,
    pauses.gap_count AS gap_count
  FROM contract_regulars AS contract_regulars
  INNER JOIN pauses AS pauses
    ON pauses.customer_key = contract_regulars.customer_key
    AND pauses.spoken_on <= contract_regulars.seen_on
    AND pauses.next_on > contract_regulars.seen_on
  UNION ALL
  SELECT
    contract_regulars.seen_on AS seen_on,
    contract_regulars.is_now AS is_now,
    contract_regulars.customer_key AS customer_key,
    contract_regulars.has_left AS has_left,
    CAST(NULL AS DATE) AS null,
    contract_regulars.heard_from_on AS heard_from_on,
    0 AS `0`
  FROM contract_regulars AS contract_regulars
  LEFT JOIN first_words AS first_words
    ON first_words.customer_key = contract_regulars.customer_key
  WHERE
    first_words.spoken_on IS NULL
    OR first_words.spoken_on > contract_regulars.seen_on
), possible AS (
  SELECT
    silent.seen_on AS seen_on,
    silent.is_now AS is_now,
    silent.customer_key AS customer_key,
    silent.has_left AS has_left,
    silent.last_word_on AS last_word_on,
    silent.silent_from_on AS silent_from_on,
    silent.gap_count AS gap_count,
    long_gaps.long_gap_days AS long_gap_days,
    DATEDIFF(silent.seen_on, silent.silent_from_on) AS silent_days
  FROM silent AS silent
  INNER JOIN long_gaps AS long_gaps
    ON long_gaps.seen_on = silent.seen_on
  WHERE
    (
      DATEDIFF(silent.seen_on, silent.silent_from_on)
    ) * (
      silent.gap_count + 20
    ) > silent.gap_count + 20 * long_gaps.long_gap_days
), ranked AS (
  SELECT
    paused.customer_key AS customer_key,
    paused.last_word_on AS last_word_on,
    paused.gap_count AS gap_count,
    word_days.gap_days AS gap_days,
    ROW_NUMBER() OVER (
      PARTITION BY paused.customer_key, paused.last_word_on
      ORDER BY word_days.gap_days NULLS LAST
    ) AS place
  FROM (
    SELECT DISTINCT
      possible.customer_key AS customer_key,
      possible.last_word_on AS last_word_on,
      possible.gap_count AS gap_count
    FROM possible AS possible
  ) AS paused
  INNER JOIN word_days AS word_days
    ON word_days.customer_key = paused.customer_key
    AND word_days.spoken_on <= paused.last_word_on
    AND NOT word_days.gap_days IS NULL
), owned AS (
  SELECT
    ranked.customer_key AS customer_key,
    ranked.last_word_on AS last_word_on,
    MIN(ranked.gap_days) AS own_gap_days
  FROM ranked AS ranked
  WHERE
    ranked.place * 10 >= ranked.gap_count * 9
  GROUP BY
    ranked.customer_key,
    ranked.last_word_on
), limits AS (
  SELECT
    possible.seen_on AS seen_on,
    possible.is_now AS is_now,
    possible.customer_key AS customer_key,
    possible.has_left AS has_left,
    possible.last_word_on AS last_word_on,
    possible.silent_from_on AS silent_from_on,
    possible.gap_count AS gap_count,
    possible.long_gap_days AS long_gap_days,
    possible.silent_days AS silent_days,
    owned.own_gap_days AS own_gap_days,
    CAST((
      possible.gap_count * COALESCE(owned.own_gap_days, 0) + 20 * possible.long_gap_days
    ) AS DOUBLE) / CAST(possible.gap_count + 20 AS DOUBLE) AS limit_days
  FROM possible AS possible
  LEFT JOIN owned AS owned
    ON owned.customer_key = possible.customer_key
    AND owned.last_word_on = possible.last_word_on
)
SELECT
  CAST(seen_on AS DATE) AS seen_on,
  CAST(is_now AS BOOLEAN) AS is_now,
  CAST(customer_key AS BIGINT) AS customer_key,
  CAST(has_left AS BOOLEAN) AS has_left,
  CAST(last_word_on AS DATE) AS last_word_on,
  CAST(silent_days AS BIGINT) AS silent_days,
  CAST(gap_count AS BIGINT) AS gap_count,
  CAST(own_gap_days AS BIGINT) AS own_gap_days,
  CAST(limit_days AS DOUBLE) AS limit_days,
  CAST(is_known AS BOOLEAN) AS is_known
FROM (
  SELECT
    limits.seen_on AS seen_on,
    limits.is_now AS is_now,
    limits.customer_key AS customer_key,
    limits.has_left AS has_left,
    limits.last_word_on AS last_word_on,
    limits.silent_days AS silent_days,
    limits.gap_count AS gap_count,
    limits.own_gap_days AS own_gap_days,
    limits.limit_days AS limit_days,
    NOT EXISTS(
      SELECT
        1 AS found
      FROM source_gaps AS source_gaps
      WHERE
        source_gaps.table_name IN ('messages', 'activities', 'tickets')
        AND source_gaps.bears_figures
        AND source_gaps.from_on <= limits.seen_on
        AND source_gaps.to_on >= limits.silent_from_on
    ) AS is_known
  FROM limits AS limits
  WHERE
    limits.silent_days > limits.limit_days
) AS made
