-- Made from queries/metrics/renewals_due_total.sql by 'npm run spark'.
-- ea2650e837dd1731
SELECT
  CAST(contract_count AS BIGINT) AS contract_count,
  CAST(annual_value AS DECIMAL(38, 2)) AS annual_value,
  CAST(wordless_count AS BIGINT) AS wordless_count,
  CAST(wordless_value AS DECIMAL(38, 2)) AS wordless_value,
  CAST(word_unknown_count AS BIGINT) AS word_unknown_count,
  CAST(waiting_count AS BIGINT) AS waiting_count,
  CAST(sure_waiting_count AS BIGINT) AS sure_waiting_count,
  CAST(perhaps_signed_count AS BIGINT) AS perhaps_signed_count
FROM (
  SELECT
    COUNT(*) AS contract_count,
    COALESCE(SUM(ending_terms.annual_value), 0) AS annual_value,
    COUNT(*) FILTER(WHERE
      NOT ending_words.has_word) AS wordless_count,
    COALESCE(SUM(ending_terms.annual_value) FILTER(WHERE
      NOT ending_words.has_word), 0) AS wordless_value,
    COUNT(*) FILTER(WHERE
      ending_words.has_word IS NULL) AS word_unknown_count,
    COUNT(waiting_customers.customer_id) AS waiting_count,
    COUNT(*) FILTER(WHERE
      waiting_customers.is_sure) AS sure_waiting_count,
    COUNT(*) FILTER(WHERE
      past_renewals.is_perhaps_signed) AS perhaps_signed_count
  FROM ending_terms AS ending_terms
  INNER JOIN ending_words AS ending_words
    ON ending_words.customer_id = ending_terms.customer_id
    AND ending_words.looked_on = ending_terms.looked_on
  INNER JOIN past_renewals AS past_renewals
    ON past_renewals.customer_id = ending_terms.customer_id
  LEFT JOIN waiting_customers AS waiting_customers
    ON waiting_customers.customer_id = ending_terms.customer_id
  WHERE
    ending_terms.is_now
) AS made
