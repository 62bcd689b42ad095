-- Made from queries/core/survival_observations.sql by 'npm run spark'.
-- 43d8dcb1faf99011
WITH headline_waits AS (
  SELECT
    counted_waits.opened_month AS opened_month,
    counted_waits.opened_on AS opened_on,
    counted_waits.wait_seconds AS wait_seconds,
    counted_waits.working_seconds AS working_seconds,
    CASE counted_waits.outcome WHEN 'answered' THEN 1 WHEN 'settled' THEN 2 ELSE 0 END AS outcome
  FROM counted_waits AS counted_waits
)
SELECT
  CAST(curve AS STRING) AS curve,
  CAST(stratum AS STRING) AS stratum,
  CAST(entry AS DOUBLE) AS entry,
  CAST(duration AS DOUBLE) AS duration,
  CAST(outcome AS INT) AS outcome
FROM (
  SELECT
    'waits' AS curve,
    'all' AS stratum,
    DOUBLE('0.0') AS entry,
    headline_waits.wait_seconds AS duration,
    headline_waits.outcome AS outcome
  FROM headline_waits AS headline_waits
  UNION ALL
  SELECT
    'waits' AS curve,
    DATE_FORMAT(headline_waits.opened_month, 'yyyy-MM') AS stratum,
    DOUBLE('0.0') AS entry,
    headline_waits.wait_seconds AS duration,
    headline_waits.outcome AS outcome
  FROM headline_waits AS headline_waits
  CROSS JOIN settings AS settings
  WHERE
    headline_waits.opened_month >= CAST(DATE_TRUNC('month', settings.as_of_on) AS DATE) - INTERVAL '12' MONTH
  UNION ALL
  SELECT
    'working_waits' AS curve,
    DATE_FORMAT(headline_waits.opened_month, 'yyyy-MM') AS stratum,
    DOUBLE('0.0') AS entry,
    headline_waits.working_seconds AS duration,
    headline_waits.outcome AS outcome
  FROM headline_waits AS headline_waits
  CROSS JOIN settings AS settings
  WHERE
    headline_waits.opened_month >= CAST(DATE_TRUNC('month', settings.as_of_on) AS DATE) - INTERVAL '12' MONTH
  UNION ALL
  SELECT
    'waits_by_group' AS curve,
    wait_groups.dimension || ':' || wait_groups.wait_group AS stratum,
    DOUBLE('0.0') AS entry,
    wait_groups.wait_seconds AS duration,
    CASE wait_groups.outcome WHEN 'answered' THEN 1 WHEN 'settled' THEN 2 ELSE 0 END AS outcome
  FROM wait_groups AS wait_groups
  UNION ALL
  SELECT
    'waits_by_customer' AS curve,
    counted_waits.customer_id AS stratum,
    DOUBLE('0.0') AS entry,
    counted_waits.wait_seconds AS duration,
    CASE counted_waits.outcome WHEN 'answered' THEN 1 WHEN 'settled' THEN 2 ELSE 0 END AS outcome
  FROM counted_waits AS counted_waits
  CROSS JOIN settings AS settings
  WHERE
    counted_waits.opened_on > settings.as_of_on - INTERVAL '24' MONTH
  UNION ALL
  SELECT
    'waits_by_variant' AS curve,
    wait_variants.variant AS stratum,
    DOUBLE('0.0') AS entry,
    wait_variants.wait_seconds AS duration,
    CASE wait_variants.outcome WHEN 'answered' THEN 1 WHEN 'settled' THEN 2 ELSE 0 END AS outcome
  FROM wait_variants AS wait_variants
  UNION ALL
  SELECT
    'returns' AS curve,
    'spontaneous' AS stratum,
    DOUBLE('0.0') AS entry,
    CAST(DATEDIFF(
      LEAST(losses.returned_on, first_attempts.attempted_on, settings.as_of_on),
      losses.churned_on
    ) AS DOUBLE) AS duration,
    CASE
      WHEN losses.returned_on <= COALESCE(first_attempts.attempted_on, losses.returned_on)
      THEN 1
      ELSE 0
    END AS outcome
  FROM losses AS losses
  LEFT JOIN (
    SELECT
      attempts.customer_id AS customer_id,
      attempts.loss_number AS loss_number,
      MIN(attempts.attempted_on) AS attempted_on
    FROM attempts AS attempts
    WHERE
      attempts.kind IN ('personal', 'win-back', 'mailing')
    GROUP BY
      attempts.customer_id,
      attempts.loss_number
  ) AS first_attempts
    ON first_attempts.customer_id = losses.customer_id
    AND first_attempts.loss_number = losses.loss_number
  SEMI JOIN win_back_cases AS win_back_cases
    ON win_back_cases.customer_id = losses.customer_id
    AND win_back_cases.loss_number = losses.loss_number
  CROSS JOIN settings AS settings
  WHERE
    losses.is_followed
    AND losses.churned_on <= LEAST(losses.returned_on, first_attempts.attempted_on, settings.as_of_on)
  UNION ALL
  SELECT
    'returns_by_kind' AS curve,
    tried.kind AS stratum,
    DOUBLE('0.0') AS entry,
    CAST(DATEDIFF(LEAST(tried.returned_on, settings.as_of_on), tried.attempted_on) AS DOUBLE) AS duration,
    CASE WHEN NOT tried.returned_on IS NULL THEN 1 ELSE 0 END AS outcome
  FROM (
    SELECT
      attempts.kind AS kind,
      attempts.customer_id AS customer_id,
      attempts.loss_number AS loss_number,
      MIN(attempts.attempted_on) AS attempted_on,
      MIN(attempts.returned_on) AS returned_on
    FROM attempts AS attempts
    SEMI JOIN win_back_cases AS win_back_cases
      ON win_back_cases.customer_id = attempts.customer_id
      AND win_back_cases.loss_number = attempts.loss_number
    GROUP BY
      attempts.kind,
      attempts.customer_id,
      attempts.loss_number
  ) AS tried
  CROSS JOIN settings AS settings
  UNION ALL
  SELECT
    'renewals' AS curve,
    'all' AS stratum,
    CAST(renewals.entry_terms AS DOUBLE) AS entry,
    CAST(renewals.term_number AS DOUBLE) AS duration,
    CAST(renewals.has_left AS INT) AS outcome
  FROM renewals AS renewals
  WHERE
    renewals.entry_terms < renewals.term_number OR renewals.entry_terms = 0
  UNION ALL
  SELECT
    'tenures' AS curve,
    tenures.basis AS stratum,
    CAST(tenures.entry_days AS DOUBLE) AS entry,
    CAST(tenures.tenure_days AS DOUBLE) AS duration,
    CAST(tenures.has_ended AS INT) AS outcome
  FROM tenures AS tenures
  WHERE
    tenures.is_start_known AND tenures.entry_days < tenures.tenure_days
  UNION ALL
  SELECT
    'recent_waits' AS curve,
    'all' AS stratum,
    DOUBLE('0.0') AS entry,
    headline_waits.wait_seconds AS duration,
    headline_waits.outcome AS outcome
  FROM headline_waits AS headline_waits
  CROSS JOIN settings AS settings
  WHERE
    headline_waits.opened_on > settings.as_of_on - INTERVAL '24' MONTH
  UNION ALL
  SELECT
    'word_replies' AS curve,
    word_groups.word_group AS stratum,
    DOUBLE('0.0') AS entry,
    word_groups.reply_seconds AS duration,
    CASE WHEN word_groups.outcome IN ('replied', 'settled') THEN 1 ELSE 0 END AS outcome
  FROM word_groups AS word_groups
  UNION ALL
  SELECT
    'replies_by_customer' AS curve,
    our_words.customer_id AS stratum,
    DOUBLE('0.0') AS entry,
    our_words.reply_seconds AS duration,
    CASE WHEN our_words.outcome IN ('replied', 'settled') THEN 1 ELSE 0 END AS outcome
  FROM our_words AS our_words
  WHERE
    our_words.kind = 'other' AND NOT our_words.follows_up
  UNION ALL
  SELECT
    'replies_alone' AS curve,
    word_groups.word_group AS stratum,
    DOUBLE('0.0') AS entry,
    word_groups.alone_seconds AS duration,
    CASE
      WHEN word_groups.outcome IN ('replied', 'settled')
      AND word_groups.followed_up_at IS NULL
      THEN 1
      ELSE 0
    END AS outcome
  FROM word_groups AS word_groups
  UNION ALL
  SELECT
    'second_words' AS curve,
    word_groups.word_group AS stratum,
    DOUBLE('0.0') AS entry,
    LEAST(word_groups.alone_seconds, settings.conversation_days * 86400) AS duration,
    CASE WHEN NOT word_groups.followed_up_at IS NULL THEN 1 ELSE 0 END AS outcome
  FROM word_groups AS word_groups
  CROSS JOIN settings AS settings
) AS made
