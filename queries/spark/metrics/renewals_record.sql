-- Made from queries/metrics/renewals_record.sql by 'npm run spark'.
-- 238c8501520f0474
WITH numbered AS (
  SELECT
    ending_terms.looked_on AS looked_on,
    ending_terms.is_now AS is_now,
    ending_terms.customer_id AS customer_id,
    ending_terms.lifetime_number AS lifetime_number,
    ending_terms.term_number AS term_number,
    ending_terms.ended_on AS ended_on,
    ending_terms.notice_days AS notice_days,
    ending_terms.is_notice_given AS is_notice_given,
    ending_terms.annual_value AS annual_value,
    ending_terms.days_left AS days_left,
    ending_words.has_word AS has_word,
    ROW_NUMBER() OVER (
      PARTITION BY ending_terms.customer_id, ending_terms.ended_on
      ORDER BY ending_terms.looked_on NULLS LAST
    ) AS place
  FROM ending_terms AS ending_terms
  INNER JOIN ending_words AS ending_words
    ON ending_words.customer_id = ending_terms.customer_id
    AND ending_words.looked_on = ending_terms.looked_on
  WHERE
    NOT ending_terms.is_now
), decided AS (
  SELECT
    numbered.looked_on AS looked_on,
    numbered.is_now AS is_now,
    numbered.customer_id AS customer_id,
    numbered.lifetime_number AS lifetime_number,
    numbered.term_number AS term_number,
    numbered.ended_on AS ended_on,
    numbered.notice_days AS notice_days,
    numbered.is_notice_given AS is_notice_given,
    numbered.annual_value AS annual_value,
    numbered.days_left AS days_left,
    numbered.has_word AS has_word,
    numbered.place AS place,
    contract_lifetimes.last_on > numbered.ended_on AS is_renewed
  FROM numbered AS numbered
  INNER JOIN contract_lifetimes AS contract_lifetimes
    ON contract_lifetimes.customer_id = numbered.customer_id
    AND contract_lifetimes.lifetime_number = numbered.lifetime_number
  WHERE
    numbered.place = 1
), answers AS (
  SELECT
    EXPLODE(ARRAY(FALSE, TRUE)) AS has_word
)
SELECT
  CAST(has_word AS BOOLEAN) AS has_word,
  CAST(from_on AS DATE) AS from_on,
  CAST(to_on AS DATE) AS to_on,
  CAST(contract_count AS BIGINT) AS contract_count,
  CAST(renewed_count AS BIGINT) AS renewed_count,
  CAST(annual_value AS DECIMAL(38, 2)) AS annual_value,
  CAST(renewed_value AS DECIMAL(38, 2)) AS renewed_value,
  CAST(unknown_count AS BIGINT) AS unknown_count
FROM (
  SELECT
    answers.has_word AS has_word,
    MIN(decided.looked_on) AS from_on,
    MAX(decided.looked_on) AS to_on,
    COUNT(*) FILTER(WHERE
      decided.has_word = answers.has_word) AS contract_count,
    COUNT(*) FILTER(WHERE
      decided.has_word = answers.has_word AND decided.is_renewed) AS renewed_count,
    COALESCE(SUM(decided.annual_value) FILTER(WHERE
      decided.has_word = answers.has_word), 0) AS annual_value,
    COALESCE(
      SUM(decided.annual_value) FILTER(WHERE
        decided.has_word = answers.has_word AND decided.is_renewed),
      0
    ) AS renewed_value,
    COUNT(*) FILTER(WHERE
      NOT decided.customer_id IS NULL AND decided.has_word IS NULL) AS unknown_count
  FROM answers AS answers
  LEFT JOIN decided AS decided
    ON TRUE
  GROUP BY
    answers.has_word
  ORDER BY
    has_word NULLS LAST
) AS made
