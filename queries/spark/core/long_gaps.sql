-- Made from queries/core/long_gaps.sql by 'npm run spark'.
-- 5e65f4e03b6cdca6
WITH looks AS (
  SELECT
    settings.as_of_on AS seen_on,
    TRUE AS is_now
  FROM settings AS settings
  UNION ALL
  SELECT
    DATE_SUB(
      CAST(CAST(DATE_TRUNC(
        'month',
        DATE_SUB(DATE_SUB(settings.as_of_on, CAST(settings.grace_days AS INT)), CAST(364 AS INT)) - MAKE_YM_INTERVAL(0, CAST(CAST(ages.age AS INT) AS INT))
      ) AS TIMESTAMP_NTZ) AS DATE),
      CAST(1 AS INT)
    ) AS _col_0,
    FALSE AS _col_1
  FROM settings AS settings
  CROSS JOIN (
    SELECT
      EXPLODE(
        (
          CASE WHEN (
            0
          ) <= (
            23
          ) THEN SEQUENCE(0, 23) ELSE ARRAY() END
        )
      ) AS age
  ) AS ages
), looked AS (
  SELECT
    looks.seen_on AS seen_on,
    looks.is_now AS is_now,
    LAG(looks.seen_on, 1, CAST('1900-01-01' AS DATE)) OVER (ORDER BY looks.seen_on NULLS LAST) AS after_on
  FROM looks AS looks
), counted AS (
  SELECT
    word_days.spoken_on AS spoken_on,
    word_days.gap_days AS gap_days,
    COUNT(*) AS gap_count
  FROM word_days AS word_days
  WHERE
    NOT word_days.gap_days IS NULL
  GROUP BY
    word_days.spoken_on,
    word_days.gap_days
), known AS (
  SELECT
    looked.seen_on AS seen_on,
    counted.gap_days AS gap_days,
    SUM(counted.gap_count) AS gap_count
  FROM counted AS counted
  INNER JOIN looked AS looked
    ON looked.after_on < counted.spoken_on AND looked.seen_on >= counted.spoken_on
  GROUP BY
    looked.seen_on,
    counted.gap_days
), summed AS (
  SELECT
    looked.seen_on AS seen_on,
    known.gap_days AS gap_days,
    SUM(known.gap_count) AS gap_count
  FROM looked AS looked
  INNER JOIN known AS known
    ON known.seen_on <= looked.seen_on
  GROUP BY
    looked.seen_on,
    known.gap_days
), ranked AS (
  SELECT
    summed.seen_on AS seen_on,
    summed.gap_days AS gap_days,
    summed.gap_count AS gap_count,
    SUM(summed.gap_count) OVER (PARTITION BY summed.seen_on ORDER BY summed.gap_days NULLS LAST) AS reached_count,
    SUM(summed.gap_count) OVER (PARTITION BY summed.seen_on) AS all_count
  FROM summed AS summed
)
SELECT
  CAST(seen_on AS DATE) AS seen_on,
  CAST(is_now AS BOOLEAN) AS is_now,
  CAST(gap_count AS DECIMAL(38, 0)) AS gap_count,
  CAST(long_gap_days AS BIGINT) AS long_gap_days
FROM (
  SELECT
    looked.seen_on AS seen_on,
    looked.is_now AS is_now,
    COALESCE(MAX(ranked.all_count), 0) AS gap_count,
    MIN(ranked.gap_days) FILTER(WHERE
      ranked.reached_count * 10 >= ranked.all_count * 9 AND ranked.all_count >= 20) AS long_gap_days
  FROM looked AS looked
  LEFT JOIN ranked AS ranked
    ON ranked.seen_on = looked.seen_on
  GROUP BY
    looked.seen_on,
    looked.is_now
) AS made
