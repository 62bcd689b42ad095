-- Made from queries/metrics/coverage_by_month.sql by 'npm run spark'.
-- 5f48e74a1220eabc
WITH spans AS (
  SELECT
    'month' AS span,
    report_months.month AS started_on,
    report_months.last_on AS last_on
  FROM report_months AS report_months
  UNION ALL
  SELECT
    'year' AS span,
    report_years.year AS started_on,
    report_years.last_on AS last_on
  FROM report_years AS report_years
), figures AS (
  SELECT
    figure_tables.figure AS figure,
    MIN(data_sources.first_on) AS first_on
  FROM figure_tables AS figure_tables
  LEFT JOIN data_sources AS data_sources
    ON data_sources.table_name = figure_tables.table_name AND data_sources.bears_figures
  GROUP BY
    figure_tables.figure
), missing AS (
  SELECT
    figure_tables.figure AS figure,
    spans.span AS span,
    spans.started_on AS started_on,
    source_gaps.reason AS reason,
    source_gaps.table_name AS table_name,
    source_gaps.source_name AS source_name,
    source_gaps.from_on AS from_on,
    source_gaps.to_on AS to_on,
    source_gaps.source_name IN ('inbound', 'outbound') AS is_side,
    DATEDIFF(
      LEAST(source_gaps.to_on, spans.last_on),
      GREATEST(source_gaps.from_on, spans.started_on)
    ) AS missing_days
  FROM spans AS spans
  INNER JOIN source_gaps AS source_gaps
    ON source_gaps.from_on <= spans.last_on
    AND source_gaps.to_on >= spans.started_on
    AND source_gaps.bears_figures
  INNER JOIN figure_tables AS figure_tables
    ON figure_tables.table_name = source_gaps.table_name
), ranked AS (
  SELECT
    missing.figure AS figure,
    missing.span AS span,
    missing.started_on AS started_on,
    missing.reason AS reason,
    missing.table_name AS table_name,
    missing.source_name AS source_name,
    missing.from_on AS from_on,
    missing.to_on AS to_on,
    missing.is_side AS is_side,
    missing.missing_days AS missing_days,
    ROW_NUMBER() OVER (
      PARTITION BY missing.figure, missing.span, missing.started_on
      ORDER BY missing.is_side AND missing.reason <> 'one_sided' NULLS LAST, missing.missing_days DESC, missing.table_name NULLS LAST, missing.source_name NULLS LAST, missing.from_on NULLS LAST
    ) AS place
  FROM missing AS missing
), counted AS (
  SELECT
    missing.figure AS figure,
    missing.span AS span,
    missing.started_on AS started_on,
    GREATEST(
      1,
      COUNT(DISTINCT missing.table_name || ':' || missing.source_name) FILTER(WHERE
        NOT missing.is_side)
    ) AS source_count
  FROM missing AS missing
  GROUP BY
    missing.figure,
    missing.span,
    missing.started_on
), told AS (
  SELECT
    figures.figure AS figure,
    spans.span AS span,
    spans.started_on AS started_on,
    CASE
      WHEN figures.first_on IS NULL
      THEN 'none'
      WHEN figures.first_on > spans.last_on
      THEN 'before'
      WHEN spans.started_on < settings.forget_before_on
      THEN 'before'
      ELSE ranked.reason
    END AS reason,
    ranked.table_name AS table_name,
    ranked.source_name AS source_name,
    ranked.from_on AS from_on,
    ranked.to_on AS to_on,
    COALESCE(counted.source_count, 0) AS source_count
  FROM figures AS figures
  CROSS JOIN spans AS spans
  CROSS JOIN settings AS settings
  LEFT JOIN ranked AS ranked
    ON ranked.figure = figures.figure
    AND ranked.span = spans.span
    AND ranked.started_on = spans.started_on
    AND ranked.place = 1
  LEFT JOIN counted AS counted
    ON counted.figure = figures.figure
    AND counted.span = spans.span
    AND counted.started_on = spans.started_on
)
SELECT
  CAST(figure AS STRING) AS figure,
  CAST(span AS STRING) AS span,
  CAST(started_on AS DATE) AS started_on,
  CAST(is_known AS BOOLEAN) AS is_known,
  CAST(reason AS STRING) AS reason,
  CAST(table_name AS STRING) AS table_name,
  CAST(source_name AS STRING) AS source_name,
  CAST(from_on AS DATE) AS from_on,
  CAST(to_on AS DATE) AS to_on,
  CAST(source_count AS BIGINT) AS source_count
FROM (
  SELECT
    told.figure AS figure,
    told.span AS span,
    told.started_on AS started_on,
    told.reason IS NULL AS is_known,
    told.reason AS reason,
    told.table_name AS table_name,
    told.source_name AS source_name,
    told.from_on AS from_on,
    told.to_on AS to_on,
    told.source_count AS source_count
  FROM told AS told
  ORDER BY
    told.figure NULLS LAST,
    told.span NULLS LAST,
    told.started_on NULLS LAST
) AS made
