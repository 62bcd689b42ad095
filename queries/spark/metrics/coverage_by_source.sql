-- Made from queries/metrics/coverage_by_source.sql by 'npm run spark'.
-- 7a77910ea64e7628
WITH placed AS (
  SELECT
    source_days.table_name AS table_name,
    source_days.source_name AS source_name,
    MAX_BY(
      source_days.path,
      CASE
        WHEN NOT (
          source_days.path
        ) IS NULL
        THEN NAMED_STRUCT(
          'column_0',
          (
            source_days.happened_on
          ) IS NULL,
          'column_1',
          source_days.happened_on,
          'column_2',
          (
            source_days.path
          ) IS NULL,
          'column_3',
          source_days.path
        )
      END
    ) AS last_path
  FROM source_days AS source_days
  GROUP BY
    source_days.table_name,
    source_days.source_name
), counted AS (
  SELECT
    files.table_name AS table_name,
    COALESCE(files.source, files.path) AS source_name,
    COUNT(*) AS file_count
  FROM imports_files AS files
  WHERE
    files.accepted_count > 0 AND files.table_name <> 'messages'
  GROUP BY
    files.table_name,
    COALESCE(files.source, files.path)
), months AS (
  SELECT
    source_days.table_name AS table_name,
    source_days.source_name AS source_name,
    CAST(CAST(DATE_TRUNC('month', source_days.happened_on) AS DATE) AS DATE) AS month,
    SUM(source_days.row_count) AS row_count
  FROM source_days AS source_days
  GROUP BY
    source_days.table_name,
    source_days.source_name,
    CAST(CAST(DATE_TRUNC('month', source_days.happened_on) AS DATE) AS DATE)
), every_month AS (
  SELECT
    data_sources.table_name AS table_name,
    data_sources.source_name AS source_name,
    CAST(listed.listed_0 AS DATE) AS month
  FROM data_sources AS data_sources
  LATERAL VIEW
  EXPLODE(
    (
      CASE
        WHEN (
          CAST(DATE_TRUNC('MONTH', data_sources.first_on) AS DATE)
        ) <= (
          CAST(DATE_TRUNC('MONTH', data_sources.last_on) AS DATE)
        )
        THEN SEQUENCE(
          CAST(DATE_TRUNC('MONTH', data_sources.first_on) AS DATE),
          CAST(DATE_TRUNC('MONTH', data_sources.last_on) AS DATE),
          INTERVAL '1' MONTH
        )
        ELSE ARRAY()
      END
    )
  ) listed AS listed_0
), monthly AS (
  SELECT
    every_month.table_name AS table_name,
    every_month.source_name AS source_name,
    (
      PERCENTILE_DISC(DOUBLE('0.5')) WITHIN GROUP (ORDER BY
        CAST((
          COALESCE(months.row_count, 0)
        ) AS DOUBLE))
    ) AS median_month_row_count,
    COALESCE(SUM(months.row_count) FILTER(WHERE
      months.month = settings.period_start_on), 0) AS month_row_count
  FROM every_month AS every_month
  CROSS JOIN settings AS settings
  LEFT JOIN months AS months
    ON months.table_name = every_month.table_name
    AND months.source_name = every_month.source_name
    AND months.month = every_month.month
  GROUP BY
    every_month.table_name,
    every_month.source_name
), gaps AS (
  SELECT
    source_gaps.table_name AS table_name,
    source_gaps.source_name AS source_name,
    BOOL_OR(source_gaps.reason = 'stale') AS is_stale,
    SUM(DATEDIFF(source_gaps.to_on, source_gaps.from_on) + 1) FILTER(WHERE
      source_gaps.reason IN ('hole', 'no_sends')) AS hole_days,
    MAX(source_gaps.from_on) FILTER(WHERE
      source_gaps.reason IN ('hole', 'no_sends')) AS hole_from_on,
    MAX(source_gaps.to_on) FILTER(WHERE
      source_gaps.reason IN ('hole', 'no_sends')) AS hole_to_on
  FROM source_gaps AS source_gaps
  GROUP BY
    source_gaps.table_name,
    source_gaps.source_name
)
SELECT
  CAST(table_name AS STRING) AS table_name,
  CAST(source_name AS STRING) AS source_name,
  CAST(first_on AS DATE) AS first_on,
  CAST(last_on AS DATE) AS last_on,
  CAST(row_count AS DECIMAL(38, 0)) AS row_count,
  CAST(month_row_count AS DECIMAL(38, 0)) AS month_row_count,
  CAST(median_month_row_count AS DOUBLE) AS median_month_row_count,
  CAST(usual_gap_days AS BIGINT) AS usual_gap_days,
  CAST(covered_until_on AS DATE) AS covered_until_on,
  CAST(ended_on AS DATE) AS ended_on,
  CAST(ended_rule AS STRING) AS ended_rule,
  CAST(is_stale AS BOOLEAN) AS is_stale,
  CAST(hole_days AS BIGINT) AS hole_days,
  CAST(hole_from_on AS DATE) AS hole_from_on,
  CAST(hole_to_on AS DATE) AS hole_to_on,
  CAST(last_path AS STRING) AS last_path,
  CAST(file_count AS BIGINT) AS file_count
FROM (
  SELECT
    data_sources.table_name AS table_name,
    data_sources.source_name AS source_name,
    data_sources.first_on AS first_on,
    data_sources.last_on AS last_on,
    source_spans.row_count AS row_count,
    monthly.month_row_count AS month_row_count,
    monthly.median_month_row_count AS median_month_row_count,
    source_spans.usual_gap_days AS usual_gap_days,
    data_sources.covered_until_on AS covered_until_on,
    data_sources.ended_on AS ended_on,
    data_sources.ended_rule AS ended_rule,
    COALESCE(gaps.is_stale, FALSE) AS is_stale,
    TRY_CAST(COALESCE(gaps.hole_days, 0) AS BIGINT) AS hole_days,
    gaps.hole_from_on AS hole_from_on,
    gaps.hole_to_on AS hole_to_on,
    placed.last_path AS last_path,
    COALESCE(counted.file_count, 0) AS file_count
  FROM data_sources AS data_sources
  INNER JOIN source_spans AS source_spans
    ON source_spans.table_name = data_sources.table_name
    AND source_spans.source_name = data_sources.source_name
  INNER JOIN monthly AS monthly
    ON monthly.table_name = data_sources.table_name
    AND monthly.source_name = data_sources.source_name
  INNER JOIN placed AS placed
    ON placed.table_name = data_sources.table_name
    AND placed.source_name = data_sources.source_name
  LEFT JOIN counted AS counted
    ON counted.table_name = data_sources.table_name
    AND counted.source_name = data_sources.source_name
  LEFT JOIN gaps AS gaps
    ON gaps.table_name = data_sources.table_name
    AND gaps.source_name = data_sources.source_name
  ORDER BY
    data_sources.table_name NULLS LAST,
    data_sources.source_name NULLS LAST
) AS made
