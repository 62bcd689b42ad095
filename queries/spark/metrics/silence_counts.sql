-- Made from queries/metrics/silence_counts.sql by 'npm run spark'.
-- ec616a8e234c6493
WITH judged AS (
  SELECT
    contract_regulars.seen_on AS seen_on,
    contract_regulars.is_now AS is_now,
    contract_regulars.customer_key AS customer_key,
    contract_regulars.has_left AS has_left,
    contract_regulars.heard_from_on AS heard_from_on,
    long_gaps.long_gap_days AS long_gap_days,
    contract_regulars.left_on <= DATE_ADD(contract_regulars.seen_on, CAST(365 AS INT)) AS has_left_then,
    NOT long_silences.customer_key IS NULL AS is_silent,
    COALESCE(long_silences.is_known, TRUE) AS is_known
  FROM contract_regulars AS contract_regulars
  INNER JOIN long_gaps AS long_gaps
    ON long_gaps.seen_on = contract_regulars.seen_on
  LEFT JOIN long_silences AS long_silences
    ON long_silences.seen_on = contract_regulars.seen_on
    AND long_silences.customer_key = contract_regulars.customer_key
), firsts AS (
  SELECT
    customer_key,
    is_silent,
    has_left_then
  FROM (
    SELECT
      judged.customer_key AS customer_key,
      judged.is_silent AS is_silent,
      COALESCE(judged.has_left_then, FALSE) AS has_left_then,
      ROW_NUMBER() OVER (
        PARTITION BY judged.customer_key, judged.is_silent
        ORDER BY judged.seen_on NULLS LAST
      ) = 1 AS is_kept
    FROM judged AS judged
    WHERE
      NOT judged.is_now AND judged.is_known AND NOT judged.long_gap_days IS NULL
  ) AS qualified
  WHERE
    is_kept
), records AS (
  SELECT
    COUNT(*) FILTER(WHERE
      firsts.is_silent) AS flagged_count,
    COUNT(*) FILTER(WHERE
      firsts.is_silent AND firsts.has_left_then) AS flagged_left_count,
    COUNT(*) FILTER(WHERE
      NOT firsts.is_silent) AS other_count,
    COUNT(*) FILTER(WHERE
      NOT firsts.is_silent AND firsts.has_left_then) AS other_left_count
  FROM firsts AS firsts
), last_words AS (
  SELECT
    word_days.customer_key AS customer_key,
    word_days.spoken_on AS spoken_on
  FROM word_days AS word_days
  WHERE
    word_days.next_on IS NULL
), standing AS (
  SELECT
    COUNT(*) FILTER(WHERE
      NOT judged.has_left) AS regular_count,
    COUNT(*) FILTER(WHERE
      NOT judged.has_left AND judged.is_silent AND judged.is_known) AS silent_count,
    COUNT(*) FILTER(WHERE
      NOT judged.has_left AND NOT judged.is_known) AS open_count,
    COUNT(*) FILTER(WHERE
      NOT judged.has_left
      AND DATEDIFF(judged.seen_on, COALESCE(last_words.spoken_on, judged.heard_from_on)) > judged.long_gap_days) AS company_count,
    COUNT(*) FILTER(WHERE
      judged.has_left) AS gone_count,
    COUNT(*) FILTER(WHERE
      judged.has_left AND judged.is_silent AND judged.is_known) AS gone_silent_count
  FROM judged AS judged
  LEFT JOIN last_words AS last_words
    ON last_words.customer_key = judged.customer_key
  WHERE
    judged.is_now
), looked AS (
  SELECT
    MIN(long_gaps.seen_on) AS first_seen_on,
    MAX(long_gaps.seen_on) FILTER(WHERE
      NOT long_gaps.is_now) AS last_seen_on,
    MAX(long_gaps.long_gap_days) FILTER(WHERE
      long_gaps.is_now) AS company_gap_days
  FROM long_gaps AS long_gaps
)
SELECT
  CAST(regular_count AS BIGINT) AS regular_count,
  CAST(silent_count AS BIGINT) AS silent_count,
  CAST(open_count AS BIGINT) AS open_count,
  CAST(company_count AS BIGINT) AS company_count,
  CAST(gone_count AS BIGINT) AS gone_count,
  CAST(gone_silent_count AS BIGINT) AS gone_silent_count,
  CAST(first_seen_on AS DATE) AS first_seen_on,
  CAST(last_seen_on AS DATE) AS last_seen_on,
  CAST(company_gap_days AS BIGINT) AS company_gap_days,
  CAST(flagged_count AS BIGINT) AS flagged_count,
  CAST(flagged_left_count AS BIGINT) AS flagged_left_count,
  CAST(other_count AS BIGINT) AS other_count,
  CAST(other_left_count AS BIGINT) AS other_left_count
FROM (
  SELECT
    standing.regular_count AS regular_count,
    standing.silent_count AS silent_count,
    standing.open_count AS open_count,
    standing.company_count AS company_count,
    standing.gone_count AS gone_count,
    standing.gone_silent_count AS gone_silent_count,
    looked.first_seen_on AS first_seen_on,
    looked.last_seen_on AS last_seen_on,
    looked.company_gap_days AS company_gap_days,
    records.flagged_count AS flagged_count,
    records.flagged_left_count AS flagged_left_count,
    records.other_count AS other_count,
    records.other_left_count AS other_left_count
  FROM standing AS standing
  CROSS JOIN looked AS looked
  CROSS JOIN records AS records
) AS made
