-- Made from queries/core/term_signals.sql by 'npm run spark'.
-- d3ec15785d46103a
WITH signals AS (
  SELECT
    term_ends.customer_id AS customer_id,
    term_ends.lifetime_number AS lifetime_number,
    term_ends.term_number AS term_number,
    term_ends.ended_on AS ended_on,
    term_ends.annual_value AS annual_value,
    churn_signals.what AS what,
    MAX(churn_signals.happened_on) AS happened_on
  FROM term_ends AS term_ends
  INNER JOIN churn_signals AS churn_signals
    ON churn_signals.customer_id = term_ends.customer_id
    AND churn_signals.happened_on < term_ends.ended_on
  CROSS JOIN settings AS settings
  WHERE
    churn_signals.happened_on >= DATE_SUB(term_ends.ended_on, CAST(settings.cause_days AS INT))
    AND (
      churn_signals.what <> 'open_wait'
      OR COALESCE(CAST(LOCAL_TIME(churn_signals.over_at) AS DATE), term_ends.ended_on) >= term_ends.ended_on
    )
  GROUP BY
    term_ends.customer_id,
    term_ends.lifetime_number,
    term_ends.term_number,
    term_ends.ended_on,
    term_ends.annual_value,
    churn_signals.what
), terms_changed AS (
  SELECT
    signals.customer_id AS customer_id,
    signals.lifetime_number AS lifetime_number,
    signals.term_number AS term_number,
    signals.happened_on AS happened_on
  FROM signals AS signals
  WHERE
    signals.what = 'changed_terms'
), concessions AS (
  SELECT
    signals.customer_id AS customer_id,
    signals.lifetime_number AS lifetime_number,
    signals.term_number AS term_number,
    signals.what AS what,
    MIN(contracts.offered_on) AS conceded_on
  FROM signals AS signals
  INNER JOIN contracts AS contracts
    ON contracts.customer_id = signals.customer_id
    AND contracts.offered_on > signals.happened_on
    AND contracts.offered_on < signals.ended_on
  LEFT JOIN terms_changed AS terms_changed
    ON terms_changed.customer_id = signals.customer_id
    AND terms_changed.lifetime_number = signals.lifetime_number
    AND terms_changed.term_number = signals.term_number
  WHERE
    contracts.annual_value < signals.annual_value
    OR (
      NOT contracts.has_changed_terms
      AND contracts.offered_on > terms_changed.happened_on
    )
  GROUP BY
    signals.customer_id,
    signals.lifetime_number,
    signals.term_number,
    signals.what
)
SELECT
  CAST(customer_id AS STRING) AS customer_id,
  CAST(lifetime_number AS BIGINT) AS lifetime_number,
  CAST(term_number AS BIGINT) AS term_number,
  CAST(what AS STRING) AS what,
  CAST(happened_on AS DATE) AS happened_on,
  CAST(conceded_on AS DATE) AS conceded_on
FROM (
  SELECT
    signals.customer_id AS customer_id,
    signals.lifetime_number AS lifetime_number,
    signals.term_number AS term_number,
    signals.what AS what,
    signals.happened_on AS happened_on,
    concessions.conceded_on AS conceded_on
  FROM signals AS signals
  LEFT JOIN concessions AS concessions
    ON concessions.customer_id = signals.customer_id
    AND concessions.lifetime_number = signals.lifetime_number
    AND concessions.term_number = signals.term_number
    AND concessions.what = signals.what
) AS made
