-- Made from queries/core/renewal_features.sql by 'npm run spark'.
-- 9f69acb0b4b2a546
WITH looks AS (
  SELECT DISTINCT
    looked_at_ends.customer_id AS customer_id,
    looked_at_ends.looked_on AS looked_on
  FROM looked_at_ends AS looked_at_ends
), rhythms AS (
  SELECT
    looks.customer_id AS customer_id,
    looks.looked_on AS looked_on,
    LN(
      CAST(GREATEST(DATEDIFF(looks.looked_on, MAX(order_days.ordered_on)), 1) * (
        COUNT(*) - 1
      ) AS DOUBLE) / NULLIF(DATEDIFF(MAX(order_days.ordered_on), MIN(order_days.ordered_on)), 0)
    ) AS orders
  FROM looks AS looks
  INNER JOIN order_days AS order_days
    ON order_days.customer_id = looks.customer_id
    AND order_days.ordered_on <= looks.looked_on
  GROUP BY
    looks.customer_id,
    looks.looked_on
  HAVING
    COUNT(*) >= 3
), keyed AS (
  SELECT
    customer_keys.customer_key AS customer_key,
    looks.customer_id AS customer_id,
    looks.looked_on AS looked_on
  FROM looks AS looks
  INNER JOIN customer_keys AS customer_keys
    ON customer_keys.customer_id = looks.customer_id
), word_days AS (
  SELECT DISTINCT
    correspondence.customer_key AS customer_key,
    correspondence.sent_on AS sent_on
  FROM correspondence AS correspondence
  SEMI JOIN keyed AS keyed
    ON keyed.customer_key = correspondence.customer_key
  WHERE
    correspondence.kind = 'human'
), words AS (
  SELECT
    keyed.customer_id AS customer_id,
    keyed.looked_on AS looked_on,
    LN(
      CAST(GREATEST(DATEDIFF(keyed.looked_on, MAX(word_days.sent_on)), 1) * (
        COUNT(*) - 1
      ) AS DOUBLE) / NULLIF(DATEDIFF(MAX(word_days.sent_on), MIN(word_days.sent_on)), 0)
    ) AS silence
  FROM keyed AS keyed
  INNER JOIN word_days AS word_days
    ON word_days.customer_key = keyed.customer_key
    AND word_days.sent_on <= keyed.looked_on
  GROUP BY
    keyed.customer_id,
    keyed.looked_on
  HAVING
    COUNT(*) >= 3
), questions AS (
  SELECT
    looks.customer_id AS customer_id,
    looks.looked_on AS looked_on,
    BOOL_OR(
      COALESCE(CAST(LOCAL_TIME(counted_waits.ended_at) AS DATE) > looks.looked_on, TRUE)
    ) AS has_open,
    LN(
      1 + AVG(
        CAST(DATEDIFF(
          LEAST(
            COALESCE(CAST(LOCAL_TIME(counted_waits.ended_at) AS DATE), looks.looked_on),
            looks.looked_on
          ),
          counted_waits.opened_on
        ) AS DOUBLE)
      ) FILTER(WHERE
        counted_waits.opened_on > DATE_SUB(looks.looked_on, CAST(365 AS INT)))
    ) AS slow_answers
  FROM looks AS looks
  INNER JOIN counted_waits AS counted_waits
    ON counted_waits.customer_id = looks.customer_id
    AND counted_waits.opened_on <= looks.looked_on
  GROUP BY
    looks.customer_id,
    looks.looked_on
), refusals AS (
  SELECT
    activities.customer_id AS customer_id,
    activities.occurred_on AS refused_on
  FROM activities AS activities
  WHERE
    activities.kind = 'refusal'
), changes AS (
  SELECT
    contracts.customer_id AS customer_id,
    contracts.offered_on AS offered_on
  FROM contracts AS contracts
  WHERE
    contracts.has_changed_terms
)
SELECT
  CAST(customer_id AS STRING) AS customer_id,
  CAST(ended_on AS DATE) AS ended_on,
  CAST(lead_days AS INT) AS lead_days,
  CAST(looked_on AS DATE) AS looked_on,
  CAST(is_running AS BOOLEAN) AS is_running,
  CAST(decided_on AS DATE) AS decided_on,
  CAST(kept_on AS DATE) AS kept_on,
  CAST(terms AS DOUBLE) AS terms,
  CAST(orders AS DOUBLE) AS orders,
  CAST(open_wait AS DOUBLE) AS open_wait,
  CAST(slow_answers AS DOUBLE) AS slow_answers,
  CAST(refusal AS DOUBLE) AS refusal,
  CAST(changed_terms AS DOUBLE) AS changed_terms,
  CAST(silence AS DOUBLE) AS silence
FROM (
  SELECT
    looked_at_ends.customer_id AS customer_id,
    looked_at_ends.ended_on AS ended_on,
    looked_at_ends.lead_days AS lead_days,
    looked_at_ends.looked_on AS looked_on,
    looked_at_ends.is_running AS is_running,
    looked_at_ends.decided_on AS decided_on,
    looked_at_ends.kept_on AS kept_on,
    LN(looked_at_ends.term_number) AS terms,
    rhythms.orders AS orders,
    CASE
      WHEN NOT event_archive.begins_on IS NULL
      THEN IF(COALESCE(questions.has_open, FALSE), DOUBLE('1e0'), DOUBLE('0e0'))
    END AS open_wait,
    questions.slow_answers AS slow_answers,
    CASE
      WHEN NOT event_archive.begins_on IS NULL
      THEN IF(
        EXISTS(
          SELECT
            1 AS found
          FROM refusals AS refusals
          WHERE
            refusals.customer_id = looked_at_ends.customer_id
            AND refusals.refused_on BETWEEN DATE_SUB(looked_at_ends.looked_on, CAST(settings.cause_days AS INT)) AND looked_at_ends.looked_on
        ),
        DOUBLE('1e0'),
        DOUBLE('0e0')
      )
    END AS refusal,
    IF(
      EXISTS(
        SELECT
          1 AS found
        FROM changes AS changes
        WHERE
          changes.customer_id = looked_at_ends.customer_id
          AND changes.offered_on BETWEEN DATE_SUB(looked_at_ends.looked_on, CAST(settings.cause_days AS INT)) AND looked_at_ends.looked_on
      ),
      DOUBLE('1e0'),
      DOUBLE('0e0')
    ) AS changed_terms,
    words.silence AS silence
  FROM looked_at_ends AS looked_at_ends
  CROSS JOIN settings AS settings
  CROSS JOIN event_archive AS event_archive
  LEFT JOIN rhythms AS rhythms
    ON rhythms.customer_id = looked_at_ends.customer_id
    AND rhythms.looked_on = looked_at_ends.looked_on
  LEFT JOIN words AS words
    ON words.customer_id = looked_at_ends.customer_id
    AND words.looked_on = looked_at_ends.looked_on
  LEFT JOIN questions AS questions
    ON questions.customer_id = looked_at_ends.customer_id
    AND questions.looked_on = looked_at_ends.looked_on
) AS made
