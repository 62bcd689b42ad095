-- Made from queries/checks/rows_unaccounted.sql by 'npm run spark'.
-- d1fe6186b82fd7db
WITH set_aside AS (
  SELECT
    quarantine.file_id AS file_id,
    COUNT(*) AS found_count
  FROM imports_quarantine AS quarantine
  GROUP BY
    quarantine.file_id
)
SELECT
  CAST(path AS STRING) AS path,
  CAST(read_count AS BIGINT) AS read_count,
  CAST(accepted_count AS BIGINT) AS accepted_count,
  CAST(quarantine_count AS BIGINT) AS quarantine_count,
  CAST(found_count AS BIGINT) AS found_count
FROM (
  SELECT
    files.path AS path,
    files.read_count AS read_count,
    files.accepted_count AS accepted_count,
    files.quarantine_count AS quarantine_count,
    COALESCE(set_aside.found_count, 0) AS found_count
  FROM imports_files AS files
  LEFT JOIN set_aside AS set_aside
    ON set_aside.file_id = files.file_id
  WHERE
    files.read_count <> files.accepted_count + files.quarantine_count
    OR files.quarantine_count <> COALESCE(set_aside.found_count, 0)
) AS made
