-- Made from queries/metrics/renewals_due.sql by 'npm run spark'.
-- d1a4f97cf2957c3f
WITH told AS (
  SELECT
    ending_terms.customer_id AS customer_id,
    ending_terms.annual_value AS annual_value,
    ending_terms.ended_on AS ended_on,
    ending_terms.days_left AS days_left,
    DATE_SUB(ending_terms.ended_on, CAST(ending_terms.notice_days AS INT)) AS notice_until_on,
    ending_terms.is_notice_given AS is_notice_given,
    NOT waiting_customers.customer_id IS NULL AS is_waiting,
    ending_words.has_word AS has_word,
    ending_words.our_word_on AS our_word_on,
    ending_words.their_word_on AS their_word_on,
    CASE
      WHEN NOT waiting_customers.customer_id IS NULL
      THEN 'ours'
      WHEN ending_words.is_ours_last
      THEN 'theirs'
    END AS turn,
    ending_terms.is_notice_given
    OR NOT waiting_customers.customer_id IS NULL
    OR NOT COALESCE(ending_words.has_word, TRUE)
    OR NOT COALESCE(ending_signs.refused_on, ending_signs.terms_changed_on, ending_signs.complained_on) IS NULL AS is_pressing,
    ending_signs.refused_on AS refused_on,
    ending_signs.terms_changed_on AS terms_changed_on,
    ending_signs.complained_on AS complained_on,
    ending_signs.mailing_count AS mailing_count,
    ROW_NUMBER() OVER (ORDER BY ending_terms.annual_value DESC, ending_terms.customer_id NULLS LAST) AS place
  FROM ending_terms AS ending_terms
  INNER JOIN ending_words AS ending_words
    ON ending_words.customer_id = ending_terms.customer_id
    AND ending_words.looked_on = ending_terms.looked_on
  INNER JOIN ending_signs AS ending_signs
    ON ending_signs.customer_id = ending_terms.customer_id
  LEFT JOIN waiting_customers AS waiting_customers
    ON waiting_customers.customer_id = ending_terms.customer_id
  WHERE
    ending_terms.is_now
)
SELECT
  CAST(customer_id AS STRING) AS customer_id,
  CAST(name AS STRING) AS name,
  CAST(annual_value AS DECIMAL(38, 2)) AS annual_value,
  CAST(ended_on AS DATE) AS ended_on,
  CAST(days_left AS BIGINT) AS days_left,
  CAST(notice_until_on AS DATE) AS notice_until_on,
  CAST(is_notice_given AS BOOLEAN) AS is_notice_given,
  CAST(is_waiting AS BOOLEAN) AS is_waiting,
  CAST(has_word AS BOOLEAN) AS has_word,
  CAST(our_word_on AS DATE) AS our_word_on,
  CAST(their_word_on AS DATE) AS their_word_on,
  CAST(turn AS STRING) AS turn,
  CAST(refused_on AS DATE) AS refused_on,
  CAST(terms_changed_on AS DATE) AS terms_changed_on,
  CAST(complained_on AS DATE) AS complained_on,
  CAST(mailing_count AS BIGINT) AS mailing_count,
  CAST(renewal_count AS BIGINT) AS renewal_count,
  CAST(signed_days AS DOUBLE) AS signed_days,
  CAST(offered_on AS DATE) AS offered_on,
  CAST(is_perhaps_signed AS BOOLEAN) AS is_perhaps_signed,
  CAST(is_regular AS BOOLEAN) AS is_regular,
  CAST(is_pressing AS BOOLEAN) AS is_pressing
FROM (
  SELECT
    told.customer_id AS customer_id,
    customer_standings.name AS name,
    told.annual_value AS annual_value,
    told.ended_on AS ended_on,
    told.days_left AS days_left,
    told.notice_until_on AS notice_until_on,
    told.is_notice_given AS is_notice_given,
    told.is_waiting AS is_waiting,
    told.has_word AS has_word,
    told.our_word_on AS our_word_on,
    told.their_word_on AS their_word_on,
    told.turn AS turn,
    told.refused_on AS refused_on,
    told.terms_changed_on AS terms_changed_on,
    told.complained_on AS complained_on,
    told.mailing_count AS mailing_count,
    past_renewals.renewal_count AS renewal_count,
    past_renewals.signed_days AS signed_days,
    past_renewals.offered_on AS offered_on,
    past_renewals.is_perhaps_signed AS is_perhaps_signed,
    customer_standings.is_regular AS is_regular,
    told.is_pressing AS is_pressing
  FROM told AS told
  INNER JOIN customer_standings AS customer_standings
    ON customer_standings.customer_id = told.customer_id
  INNER JOIN past_renewals AS past_renewals
    ON past_renewals.customer_id = told.customer_id
  WHERE
    told.place <= 500
  ORDER BY
    told.is_pressing DESC,
    told.ended_on NULLS LAST,
    told.annual_value DESC,
    told.customer_id NULLS LAST
) AS made
