-- Made from queries/metrics/loaded_files.sql by 'npm run spark'.
-- 0afc804dbc89f3d8
WITH moments AS (
  SELECT
    orders.file_id AS file_id,
    orders.ordered_at AS happened_at
  FROM imports_orders AS orders
  UNION ALL
  SELECT
    messages.file_id AS file_id,
    COALESCE(imported_mails.sent_at, messages.sent_at) AS happened_at
  FROM imports_messages AS messages
  LEFT JOIN imported_mails AS imported_mails
    ON imported_mails.message_row = messages.rowid
  UNION ALL
  SELECT
    activities.file_id AS file_id,
    activities.occurred_at AS happened_at
  FROM imports_activities AS activities
  UNION ALL
  SELECT
    tickets.file_id AS file_id,
    tickets.opened_at AS happened_at
  FROM imports_tickets AS tickets
  UNION ALL
  SELECT
    campaigns.file_id AS file_id,
    campaigns.sent_at AS happened_at
  FROM imports_campaigns AS campaigns
  UNION ALL
  SELECT
    sends.file_id AS file_id,
    sends.sent_at AS happened_at
  FROM imports_sends AS sends
  UNION ALL
  SELECT
    trials.file_id AS file_id,
    trials.assigned_at AS happened_at
  FROM imports_trials AS trials
), spans AS (
  SELECT
    moments.file_id AS file_id,
    CAST(LOCAL_TIME(MIN(moments.happened_at)) AS DATE) AS first_on,
    CAST(LOCAL_TIME(MAX(moments.happened_at)) AS DATE) AS last_on
  FROM moments AS moments
  GROUP BY
    moments.file_id
  UNION ALL
  SELECT
    contracts.file_id AS file_id,
    MIN(LEAST(contracts.offered_on, contracts.decided_on, contracts.started_on)) AS first_on,
    MAX(COALESCE(contracts.decided_on, contracts.offered_on, contracts.started_on)) AS last_on
  FROM imports_contracts AS contracts
  GROUP BY
    contracts.file_id
), named AS (
  SELECT
    files.file_id AS file_id,
    files.table_name AS table_name,
    files.content_hash AS content_hash,
    files.accepted_count AS accepted_count,
    file_paths.path AS path
  FROM imports_files AS files
  INNER JOIN file_paths AS file_paths
    ON file_paths.file_id = files.file_id
), grouped AS (
  SELECT
    named.file_id AS file_id,
    named.table_name AS table_name,
    named.content_hash AS content_hash,
    named.accepted_count AS accepted_count,
    named.path AS path,
    COUNT(*) OVER (PARTITION BY named.table_name, REGEXP_REPLACE(named.path, '(?d)[^/]*\\z', '')) > 20 AS is_of_many
  FROM named AS named
), shown AS (
  SELECT
    grouped.file_id AS file_id,
    grouped.table_name AS table_name,
    grouped.content_hash AS content_hash,
    grouped.accepted_count AS accepted_count,
    grouped.path AS path,
    grouped.is_of_many AS is_of_many,
    CASE
      WHEN grouped.is_of_many
      THEN COALESCE(NULLIF(REGEXP_REPLACE(grouped.path, '(?d)[^/]*\\z', ''), ''), './')
      ELSE grouped.path
    END AS shown_path
  FROM grouped AS grouped
)
SELECT
  CAST(path AS STRING) AS path,
  CAST(file_count AS BIGINT) AS file_count,
  CAST(table_name AS STRING) AS table_name,
  CAST(content_hash AS STRING) AS content_hash,
  CAST(row_count AS BIGINT) AS row_count,
  CAST(first_on AS DATE) AS first_on,
  CAST(last_on AS DATE) AS last_on
FROM (
  SELECT
    shown.shown_path AS path,
    COUNT(*) AS file_count,
    shown.table_name AS table_name,
    CASE
      WHEN COUNT(*) = 1
      THEN MIN(shown.content_hash)
      ELSE SHA2(
        LISTAGG(shown.content_hash, ' ') WITHIN GROUP (ORDER BY
          shown.content_hash NULLS LAST),
        256
      )
    END AS content_hash,
    CAST(SUM(shown.accepted_count) AS BIGINT) AS row_count,
    MIN(spans.first_on) AS first_on,
    MAX(spans.last_on) AS last_on
  FROM shown AS shown
  LEFT JOIN spans AS spans
    ON spans.file_id = shown.file_id
  GROUP BY
    shown.shown_path,
    shown.table_name
  ORDER BY
    path NULLS LAST,
    table_name NULLS LAST
) AS made
