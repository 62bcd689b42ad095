-- Made from queries/core/source_spans.sql by 'npm run spark'.
-- 8fda06473185ad11
WITH steps AS (
  SELECT
    source_days.table_name AS table_name,
    source_days.source_name AS source_name,
    source_days.happened_on AS happened_on,
    source_days.row_count AS row_count,
    source_days.path AS path,
    DATEDIFF(
      source_days.happened_on,
      LAG(source_days.happened_on) OVER (
        PARTITION BY source_days.table_name, source_days.source_name
        ORDER BY source_days.happened_on NULLS LAST
      )
    ) AS gap_days
  FROM source_days AS source_days
), spans AS (
  SELECT
    steps.table_name AS table_name,
    steps.source_name AS source_name,
    MIN(steps.happened_on) AS first_on,
    MAX(steps.happened_on) AS last_on,
    SUM(steps.row_count) AS row_count,
    COUNT(*) AS day_count
  FROM steps AS steps
  GROUP BY
    steps.table_name,
    steps.source_name
), ranked AS (
  SELECT
    steps.table_name AS table_name,
    steps.source_name AS source_name,
    steps.gap_days AS gap_days,
    ROW_NUMBER() OVER (
      PARTITION BY steps.table_name, steps.source_name
      ORDER BY steps.gap_days NULLS LAST
    ) AS place
  FROM steps AS steps
  WHERE
    NOT steps.gap_days IS NULL
), usual AS (
  SELECT
    ranked.table_name AS table_name,
    ranked.source_name AS source_name,
    MIN(ranked.gap_days) AS usual_gap_days
  FROM ranked AS ranked
  INNER JOIN spans AS spans
    ON spans.table_name = ranked.table_name AND spans.source_name = ranked.source_name
  WHERE
    spans.day_count >= 10 AND ranked.place * 20 >= (
      spans.day_count - 1
    ) * 19
  GROUP BY
    ranked.table_name,
    ranked.source_name
), seasonal AS (
  SELECT
    steps.table_name AS table_name,
    steps.source_name AS source_name,
    MAX(steps.gap_days) AS season_gap_days
  FROM steps AS steps
  INNER JOIN usual AS usual
    ON usual.table_name = steps.table_name AND usual.source_name = steps.source_name
  INNER JOIN spans AS spans
    ON spans.table_name = steps.table_name AND spans.source_name = steps.source_name
  WHERE
    steps.gap_days > usual.usual_gap_days
  GROUP BY
    steps.table_name,
    steps.source_name,
    spans.first_on,
    spans.last_on
  HAVING
    COUNT(*) >= 2
    AND MAX(steps.gap_days) < 2 * MIN(steps.gap_days)
    AND SUM(steps.gap_days) * 2 > DATEDIFF(spans.last_on, spans.first_on)
)
SELECT
  CAST(table_name AS STRING) AS table_name,
  CAST(source_name AS STRING) AS source_name,
  CAST(first_on AS DATE) AS first_on,
  CAST(last_on AS DATE) AS last_on,
  CAST(row_count AS DECIMAL(38, 0)) AS row_count,
  CAST(day_count AS BIGINT) AS day_count,
  CAST(usual_gap_days AS BIGINT) AS usual_gap_days
FROM (
  SELECT
    spans.table_name AS table_name,
    spans.source_name AS source_name,
    spans.first_on AS first_on,
    spans.last_on AS last_on,
    spans.row_count AS row_count,
    spans.day_count AS day_count,
    COALESCE(seasonal.season_gap_days, usual.usual_gap_days) AS usual_gap_days
  FROM spans AS spans
  LEFT JOIN usual AS usual
    ON usual.table_name = spans.table_name AND usual.source_name = spans.source_name
  LEFT JOIN seasonal AS seasonal
    ON seasonal.table_name = spans.table_name
    AND seasonal.source_name = spans.source_name
) AS made
