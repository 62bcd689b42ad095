-- Made from queries/core/ending_signs.sql by 'npm run spark'.
-- 159afa1c7ea82858
WITH events AS (
  SELECT
    ending_terms.customer_id AS customer_id,
    MAX(churn_signals.happened_on) FILTER(WHERE
      churn_signals.what = 'refusal') AS refused_on,
    MAX(churn_signals.happened_on) FILTER(WHERE
      churn_signals.what = 'changed_terms') AS terms_changed_on,
    MAX(churn_signals.happened_on) FILTER(WHERE
      churn_signals.what = 'complaint') AS complained_on
  FROM ending_terms AS ending_terms
  INNER JOIN churn_signals AS churn_signals
    ON churn_signals.customer_id = ending_terms.customer_id
  CROSS JOIN settings AS settings
  WHERE
    ending_terms.is_now
    AND churn_signals.happened_on BETWEEN DATE_SUB(settings.as_of_on, CAST(settings.cause_days AS INT)) AND settings.as_of_on
  GROUP BY
    ending_terms.customer_id
), mailings AS (
  SELECT
    ending_words.customer_id AS customer_id,
    COUNT(*) AS mailing_count
  FROM ending_words AS ending_words
  INNER JOIN customer_mailings AS customer_mailings
    ON customer_mailings.customer_id = ending_words.customer_id
    AND customer_mailings.sent_on > COALESCE(ending_words.our_word_on, CAST('0001-01-01' AS DATE))
  INNER JOIN settings AS settings
    ON settings.as_of_on = ending_words.looked_on
  GROUP BY
    ending_words.customer_id
)
SELECT
  CAST(customer_id AS STRING) AS customer_id,
  CAST(refused_on AS DATE) AS refused_on,
  CAST(terms_changed_on AS DATE) AS terms_changed_on,
  CAST(complained_on AS DATE) AS complained_on,
  CAST(mailing_count AS BIGINT) AS mailing_count
FROM (
  SELECT
    ending_terms.customer_id AS customer_id,
    events.refused_on AS refused_on,
    events.terms_changed_on AS terms_changed_on,
    events.complained_on AS complained_on,
    COALESCE(mailings.mailing_count, 0) AS mailing_count
  FROM ending_terms AS ending_terms
  LEFT JOIN events AS events
    ON events.customer_id = ending_terms.customer_id
  LEFT JOIN mailings AS mailings
    ON mailings.customer_id = ending_terms.customer_id
  WHERE
    ending_terms.is_now
) AS made
