-- Made from queries/metrics/unused_files.sql by 'npm run spark'.
-- 936c2ec6360871b5
WITH grouped AS (
  SELECT
    MIN(unused_files.path) AS path,
    unused_files.reasons AS reasons,
    COUNT(*) AS file_count,
    CAST(SUM(unused_files.row_count) AS BIGINT) AS row_count
  FROM imports_unused_files AS unused_files
  GROUP BY
    unused_files.reasons
)
SELECT
  CAST(path AS STRING) AS path,
  CAST(reasons AS STRING) AS reasons,
  CAST(file_count AS BIGINT) AS file_count,
  CAST(row_count AS BIGINT) AS row_count,
  CAST(unused_count AS BIGINT) AS unused_count
FROM (
  SELECT
    grouped.path AS path,
    CAST(TO_JSON(grouped.reasons, MAP('ignoreNullFields', 'false')) AS STRING) AS reasons,
    grouped.file_count AS file_count,
    grouped.row_count AS row_count,
    CAST(SUM(grouped.file_count) OVER () AS BIGINT) AS unused_count
  FROM grouped AS grouped
  ORDER BY
    grouped.row_count DESC,
    grouped.path NULLS LAST
  LIMIT 50
) AS made
