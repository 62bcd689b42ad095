-- Made from queries/metrics/loaded_files.sql by 'npm run spark'.
-- d0456c275b6f05d5
WITH moments AS (
  SELECT
    orders.file_id AS file_id,
    orders.ordered_at AS happened_at
  FROM imports_orders AS orders
  UNION ALL
  SELECT
    messages.file_id AS file_id,
    messages.sent_at AS happened_at
  FROM imports_messages AS messages
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
), placed AS (
  SELECT
    files.rowid AS rowid,
    files.file_id AS file_id,
    files.path AS path,
    files.absolute_path AS absolute_path,
    files.content_hash AS content_hash,
    files.rules_hash AS rules_hash,
    files.byte_count AS byte_count,
    files.container AS container,
    files.language AS language,
    files.stated_on AS stated_on,
    files.source AS source,
    files.table_name AS table_name,
    files.read_count AS read_count,
    files.accepted_count AS accepted_count,
    files.quarantine_count AS quarantine_count,
    REPLACE(COALESCE(files.absolute_path, files.path), '\\', '/') AS place
  FROM imports_files AS files
), ends AS (
  SELECT
    SPLIT(MIN(placed.place), CONCAT('\\Q', '/', '\\E')) AS first_parts,
    SPLIT(MAX(placed.place), CONCAT('\\Q', '/', '\\E')) AS last_parts
  FROM placed AS placed
), depths AS (
  SELECT
    ends.first_parts AS first_parts,
    ends.last_parts AS last_parts,
    EXPLODE(
      (
        CASE
          WHEN (
            1
          ) <= (
            (
              ARRAY_SIZE(ends.first_parts)
            ) - 1
          )
          THEN SEQUENCE(1, (
            ARRAY_SIZE(ends.first_parts)
          ) - 1)
          ELSE ARRAY()
        END
      )
    ) AS depth
  FROM ends AS ends
), shared AS (
  SELECT
    COALESCE(MAX(depths.depth), 0) AS depth
  FROM depths AS depths
  WHERE
    SLICE(depths.first_parts, 1, GREATEST((
      depths.depth
    ) - (
      1 - 1
    ), 0)) = SLICE(depths.last_parts, 1, GREATEST((
      depths.depth
    ) - (
      1 - 1
    ), 0))
), named AS (
  SELECT
    placed.file_id AS file_id,
    placed.table_name AS table_name,
    placed.content_hash AS content_hash,
    placed.accepted_count AS accepted_count,
    ARRAY_JOIN(
      SLICE(
        SPLIT(placed.place, CONCAT('\\Q', '/', '\\E')),
        shared.depth + 1,
        GREATEST(
          (
            SIZE(SPLIT(placed.place, CONCAT('\\Q', '/', '\\E')))
          ) - (
            shared.depth + 1 - 1
          ),
          0
        )
      ),
      '/'
    ) AS path
  FROM placed AS placed
  CROSS JOIN shared AS shared
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
