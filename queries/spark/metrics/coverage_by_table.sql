-- Made from queries/metrics/coverage_by_table.sql by 'npm run spark'.
-- a6e1dad019e5e542
WITH archived AS (
  SELECT
    'customers' AS table_name,
    COUNT(*) AS row_count
  FROM imports_customers AS customers
  UNION ALL
  SELECT
    'contacts' AS contacts,
    COUNT(*) AS _col_1
  FROM imports_contacts AS contacts
  UNION ALL
  SELECT
    'people' AS people,
    COUNT(*) AS _col_1
  FROM imports_people AS people
  UNION ALL
  SELECT
    'contracts' AS contracts,
    COUNT(*) AS _col_1
  FROM imports_contracts AS contracts
  UNION ALL
  SELECT
    'orders' AS orders,
    COUNT(*) AS _col_1
  FROM imports_orders AS orders
  UNION ALL
  SELECT
    'messages' AS messages,
    COUNT(*) AS _col_1
  FROM imports_messages AS messages
  UNION ALL
  SELECT
    'activities' AS activities,
    COUNT(*) AS _col_1
  FROM imports_activities AS activities
  UNION ALL
  SELECT
    'tickets' AS tickets,
    COUNT(*) AS _col_1
  FROM imports_tickets AS tickets
  UNION ALL
  SELECT
    'campaigns' AS campaigns,
    COUNT(*) AS _col_1
  FROM imports_campaigns AS campaigns
  UNION ALL
  SELECT
    'sends' AS sends,
    COUNT(*) AS _col_1
  FROM imports_sends AS sends
  UNION ALL
  SELECT
    'trials' AS trials,
    COUNT(*) AS _col_1
  FROM imports_trials AS trials
), copies AS (
  SELECT
    repeated_ids.table_name AS table_name,
    SUM(repeated_ids.row_count - 1) AS copy_count
  FROM repeated_ids AS repeated_ids
  WHERE
    repeated_ids.table_name <> 'orders'
  GROUP BY
    repeated_ids.table_name
  UNION ALL
  SELECT
    older_rows.table_name AS table_name,
    COUNT(*) AS _col_1
  FROM older_rows AS older_rows
  WHERE
    older_rows.table_name = 'orders'
  GROUP BY
    older_rows.table_name
), others AS (
  SELECT
    'messages' AS table_name,
    (
      SELECT
        COUNT(DISTINCT reused_ids.message_key) AS _col_0
      FROM reused_ids AS reused_ids
    ) - (
      SELECT
        COUNT(DISTINCT renamed_copies.other_key) AS _col_0
      FROM renamed_copies AS renamed_copies
    ) AS mail_count
), things AS (
  SELECT
    archived.table_name AS table_name,
    archived.row_count - COALESCE(copies.copy_count, 0) + COALESCE(others.mail_count, 0) AS loaded_count
  FROM archived AS archived
  LEFT JOIN copies AS copies
    ON copies.table_name = archived.table_name
  LEFT JOIN others AS others
    ON others.table_name = archived.table_name
), files AS (
  SELECT
    files.table_name AS table_name,
    COUNT(*) AS file_count,
    SUM(files.read_count) AS read_count,
    SUM(files.accepted_count) AS accepted_count,
    SUM(files.quarantine_count) AS quarantine_count
  FROM imports_files AS files
  GROUP BY
    files.table_name
)
SELECT
  CAST(table_name AS STRING) AS table_name,
  CAST(file_count AS BIGINT) AS file_count,
  CAST(read_count AS BIGINT) AS read_count,
  CAST(loaded_count AS BIGINT) AS loaded_count,
  CAST(duplicate_count AS BIGINT) AS duplicate_count,
  CAST(quarantine_count AS BIGINT) AS quarantine_count
FROM (
  SELECT
    files.table_name AS table_name,
    files.file_count AS file_count,
    CAST(COALESCE(files.read_count, 0) AS BIGINT) AS read_count,
    CAST(COALESCE(things.loaded_count, 0) AS BIGINT) AS loaded_count,
    CAST(COALESCE(files.accepted_count, 0) AS BIGINT) - CAST(COALESCE(things.loaded_count, 0) AS BIGINT) AS duplicate_count,
    CAST(COALESCE(files.quarantine_count, 0) AS BIGINT) AS quarantine_count
  FROM files AS files
  LEFT JOIN things AS things
    ON things.table_name = files.table_name
  ORDER BY
    files.table_name NULLS LAST
) AS made
