-- Made from queries/checks/corrected_values.sql by 'npm run spark'.
-- 2d9f9e883071cfda
SELECT
  CAST(table_name AS STRING) AS table_name,
  CAST(column_name AS STRING) AS column_name,
  CAST(row_count AS BIGINT) AS row_count,
  CAST(first_id AS STRING) AS first_id,
  CAST(older_value AS STRING) AS older_value,
  CAST(older_file AS STRING) AS older_file,
  CAST(counting_value AS STRING) AS counting_value,
  CAST(counting_file AS STRING) AS counting_file
FROM (
  SELECT
    changed_values.table_name AS table_name,
    changed_values.column_name AS column_name,
    COUNT(*) AS row_count,
    MIN(changed_values.id) AS first_id,
    MIN_BY(
      changed_values.older_value,
      CASE WHEN NOT (
        changed_values.older_value
      ) IS NULL THEN changed_values.id END
    ) AS older_value,
    MIN(older.path) AS older_file,
    MIN_BY(
      changed_values.counting_value,
      CASE
        WHEN NOT (
          changed_values.counting_value
        ) IS NULL
        THEN changed_values.id
      END
    ) AS counting_value,
    MIN(counting.path) AS counting_file
  FROM changed_values AS changed_values
  INNER JOIN imports_files AS older
    ON older.file_id = changed_values.older_file_id
  INNER JOIN imports_files AS counting
    ON counting.file_id = changed_values.counting_file_id
  WHERE
    NOT changed_values.is_newer_state
  GROUP BY
    changed_values.table_name,
    changed_values.column_name,
    changed_values.older_file_id,
    changed_values.counting_file_id
) AS made
