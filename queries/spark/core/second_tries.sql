-- Made from queries/core/second_tries.sql by 'npm run spark'.
-- 1c5ad1226ea1fdfe
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
), points AS (
  SELECT
    curves.word_group AS word_group,
    curves.duration AS at_seconds,
    curves.duration AS point
  FROM curves AS curves
), at_second AS (
  SELECT
    marks.word_group AS word_group,
    marks.alone_seconds AS alone_seconds,
    marks.outcome AS outcome,
    marks.reply_seconds AS reply_seconds,
    marks.month_later AS month_later,
    marks.at_seconds AS at_seconds,
    marks.is_word AS is_word,
    marks.point AS point,
    MAX(marks.point) OVER (PARTITION BY marks.word_group ORDER BY marks.at_seconds NULLS LAST) AS earlier_point
  FROM (
    SELECT
      seconds.word_group AS word_group,
      seconds.alone_seconds AS alone_seconds,
      seconds.outcome AS outcome,
      seconds.reply_seconds AS reply_seconds,
      seconds.month_later AS month_later,
      seconds.alone_seconds AS at_seconds,
      TRUE AS is_word,
      NULL AS point
    FROM seconds AS seconds
    UNION ALL
    SELECT
      points.word_group AS word_group,
      NULL AS alone_seconds,
      NULL AS outcome,
      NULL AS reply_seconds,
      NULL AS month_later,
      points.at_seconds AS at_seconds,
      NULL AS is_word,
      points.point AS point
    FROM points AS points
  ) AS marks
), month_after AS (
  SELECT
    marks.word_group AS word_group,
    marks.outcome AS outcome,
    marks.reply_seconds AS reply_seconds,
    marks.month_later AS month_later,
    marks.at_seconds AS at_seconds,
    marks.earlier_point AS earlier_point,
    marks.is_word AS is_word,
    marks.point AS point,
    MAX(marks.point) OVER (PARTITION BY marks.word_group ORDER BY marks.at_seconds NULLS LAST) AS later_point
  FROM (
    SELECT
      at_second.word_group AS word_group,
      at_second.outcome AS outcome,
      at_second.reply_seconds AS reply_seconds,
      at_second.month_later AS month_later,
      at_second.month_later AS at_seconds,
      at_second.earlier_point AS earlier_point,
      at_second.is_word AS is_word,
      NULL AS point
    FROM at_second AS at_second
    WHERE
      at_second.is_word
    UNION ALL
    SELECT
      points.word_group AS word_group,
      NULL AS outcome,
      NULL AS reply_seconds,
      NULL AS month_later,
      points.at_seconds AS at_seconds,
      NULL AS earlier_point,
      NULL AS is_word,
      points.point AS point
    FROM points AS points
  ) AS marks
), compared AS (
  SELECT
    month_after.word_group AS word_group,
    month_after.outcome AS outcome,
    month_after.reply_seconds AS reply_seconds,
    month_after.month_later AS month_later,
    later.longest >= month_after.month_later AS is_reached,
    CAST(later.survival AS DOUBLE) / NULLIF(COALESCE(earlier.survival, 1), 0) AS waiting_share,
    later.variance_sum - COALESCE(earlier.variance_sum, 0) AS variance_sum
  FROM month_after AS month_after
  LEFT JOIN curves AS earlier
    ON earlier.word_group = month_after.word_group
    AND earlier.duration = month_after.earlier_point
  LEFT JOIN curves AS later
    ON later.word_group = month_after.word_group
    AND later.duration = month_after.later_point
  WHERE
    month_after.is_word
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
