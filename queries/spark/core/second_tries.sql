-- Made from queries/core/second_tries.sql by 'npm run spark'.
-- 5d63e0550ee2b18d
WITH seconds AS (
  SELECT
    word_groups.word_group AS word_group,
    word_groups.alone_seconds AS alone_seconds,
    word_groups.outcome AS outcome,
    word_groups.reply_seconds AS reply_seconds,
    word_groups.alone_seconds + 30 * 86400 AS month_later
  FROM word_groups AS word_groups
  CROSS JOIN messages_end AS messages_end
  CROSS JOIN settings AS settings
  WHERE
    word_groups.followed_up_at + INTERVAL '30' DAY <= COALESCE(messages_end.unknown_at, settings.as_of_at)
), curves AS (
  SELECT
    survival_curves.stratum AS word_group,
    survival_curves.duration AS duration,
    survival_curves.survival AS survival,
    survival_curves.variance_sum AS variance_sum,
    MAX(survival_curves.duration) OVER (PARTITION BY survival_curves.stratum) AS longest
  FROM survival_curves AS survival_curves
  WHERE
    survival_curves.curve = 'replies_alone'
), compared AS (
  SELECT
    seconds.word_group AS word_group,
    seconds.outcome AS outcome,
    seconds.reply_seconds AS reply_seconds,
    seconds.month_later AS month_later,
    later.longest >= seconds.month_later AS is_reached,
    CAST(later.survival AS DOUBLE) / NULLIF(COALESCE(earlier.survival, 1), 0) AS waiting_share,
    later.variance_sum - COALESCE(earlier.variance_sum, 0) AS variance_sum
  FROM seconds AS seconds
  LEFT JOIN (
    SELECT
      placed.word_group AS word_group,
      placed.duration AS duration,
      placed.survival AS survival,
      placed.variance_sum AS variance_sum,
      placed.longest AS longest,
      LEAD(placed.duration) OVER (PARTITION BY placed.word_group ORDER BY placed.duration NULLS LAST) AS as_of_other
    FROM (
      SELECT
        word_group,
        duration,
        survival,
        variance_sum,
        longest
      FROM (
        SELECT
          curves.word_group AS word_group,
          curves.duration AS duration,
          curves.survival AS survival,
          curves.variance_sum AS variance_sum,
          curves.longest AS longest,
          ROW_NUMBER() OVER (
            PARTITION BY curves.word_group, curves.duration
            ORDER BY curves.duration NULLS LAST
          ) = 1 AS is_kept
        FROM curves AS curves
      ) AS qualified
      WHERE
        is_kept
    ) AS placed
  ) AS earlier
    ON (
      earlier.word_group = seconds.word_group
      AND seconds.alone_seconds >= earlier.duration
    )
    AND (
      earlier.as_of_other IS NULL
      OR NOT (
        seconds.alone_seconds >= earlier.as_of_other
      )
    )
  LEFT JOIN (
    SELECT
      placed.word_group AS word_group,
      placed.duration AS duration,
      placed.survival AS survival,
      placed.variance_sum AS variance_sum,
      placed.longest AS longest,
      LEAD(placed.duration) OVER (PARTITION BY placed.word_group ORDER BY placed.duration NULLS LAST) AS as_of_other
    FROM (
      SELECT
        word_group,
        duration,
        survival,
        variance_sum,
        longest
      FROM (
        SELECT
          curves.word_group AS word_group,
          curves.duration AS duration,
          curves.survival AS survival,
          curves.variance_sum AS variance_sum,
          curves.longest AS longest,
          ROW_NUMBER() OVER (
            PARTITION BY curves.word_group, curves.duration
            ORDER BY curves.duration NULLS LAST
          ) = 1 AS is_kept
        FROM curves AS curves
      ) AS qualified
      WHERE
        is_kept
    ) AS placed
  ) AS later
    ON (
      later.word_group = seconds.word_group AND seconds.month_later >= later.duration
    )
    AND (
      later.as_of_other IS NULL OR NOT (
        seconds.month_later >= later.as_of_other
      )
    )
)
SELECT
  CAST(word_group AS STRING) AS word_group,
  CAST(is_answered AS BOOLEAN) AS is_answered,
  CAST(alone_share AS DOUBLE) AS alone_share,
  CAST(alone_deviation AS DOUBLE) AS alone_deviation
FROM (
  SELECT
    compared.word_group AS word_group,
    compared.outcome IN ('replied', 'settled')
    AND compared.reply_seconds <= compared.month_later AS is_answered,
    CASE WHEN compared.is_reached THEN 1 - compared.waiting_share END AS alone_share,
    CASE
      WHEN compared.is_reached
      THEN compared.waiting_share * SQRT(compared.variance_sum)
    END AS alone_deviation
  FROM compared AS compared
) AS made
