-- Made from queries/metrics/quarantine_by_reason.sql by 'npm run spark'.
-- 9e54f427e3bf56dc
WITH told AS (
  SELECT
    quarantine.table_name AS table_name,
    TRANSFORM(
      quarantine.reasons,
      told -> CONCAT_WS(
        ' ',
        told.code,
        told.column_name,
        CASE WHEN told.code = 'own' THEN REGEXP_REPLACE(told.value, '(?d)[0-9]+', '#') END
      )
    ) AS pattern,
    quarantine.reasons AS reasons,
    quarantine.reason AS reason,
    quarantine.line AS line,
    files.path AS path
  FROM imports_quarantine AS quarantine
  LEFT JOIN imports_files AS files
    ON files.file_id = quarantine.file_id
), placed AS (
  SELECT
    told.table_name AS table_name,
    told.pattern AS pattern,
    told.reasons AS reasons,
    told.reason AS reason,
    told.line AS line,
    told.path AS path,
    ROW_NUMBER() OVER (
      PARTITION BY told.table_name, told.pattern
      ORDER BY told.path NULLS LAST, told.line NULLS LAST, told.reason NULLS LAST
    ) AS place,
    COUNT(*) OVER (PARTITION BY told.table_name, told.pattern) AS row_count
  FROM told AS told
)
SELECT
  CAST(table_name AS STRING) AS table_name,
  CAST(reasons AS STRING) AS reasons,
  CAST(row_count AS BIGINT) AS row_count,
  CAST(reason_count AS BIGINT) AS reason_count,
  CAST(path AS STRING) AS path,
  CAST(line AS BIGINT) AS line
FROM (
  SELECT
    placed.table_name AS table_name,
    CAST(TO_JSON(
      CASE
        WHEN placed.table_name = 'people'
        THEN TRANSFORM(
          placed.reasons,
          told -> STRUCT(
            told.code AS code,
            told.column_name AS column_name,
            CASE WHEN told.code = 'own' THEN REGEXP_REPLACE(told.value, '(?d)\'.*\'', '…') END AS value,
            told.others AS others
          )
        )
        ELSE placed.reasons
      END,
      MAP('ignoreNullFields', 'false')
    ) AS STRING) AS reasons,
    placed.row_count AS row_count,
    COUNT(*) OVER () AS reason_count,
    placed.path AS path,
    placed.line AS line
  FROM placed AS placed
  WHERE
    placed.place = 1
  ORDER BY
    GET(placed.reasons, (
      1
    ) - 1).code IN ('forgotten', 'forgotten_customer') NULLS LAST,
    placed.row_count DESC,
    placed.table_name NULLS LAST,
    placed.reason NULLS LAST
  LIMIT 25
) AS made
