-- Made from queries/core/source_days.sql by 'npm run spark'.
-- 3f2c955eb77f996b
WITH moments AS (
  SELECT
    'orders' AS table_name,
    orders.file_id AS file_id,
    orders.ordered_at AS happened_at
  FROM imports_orders AS orders
  UNION ALL
  SELECT
    'activities' AS table_name,
    activities.file_id AS file_id,
    activities.occurred_at AS happened_at
  FROM imports_activities AS activities
  UNION ALL
  SELECT
    'tickets' AS table_name,
    tickets.file_id AS file_id,
    tickets.opened_at AS happened_at
  FROM imports_tickets AS tickets
  UNION ALL
  SELECT
    'campaigns' AS table_name,
    campaigns.file_id AS file_id,
    campaigns.sent_at AS happened_at
  FROM imports_campaigns AS campaigns
  UNION ALL
  SELECT
    'sends' AS table_name,
    sends.file_id AS file_id,
    COALESCE(sends.sent_at, campaigns.sent_at) AS happened_at
  FROM imports_sends AS sends
  LEFT JOIN campaigns AS campaigns
    ON campaigns.campaign_id = sends.campaign_id
), days AS (
  SELECT
    moments.table_name AS table_name,
    moments.file_id AS file_id,
    CAST(LOCAL_TIME(moments.happened_at) AS DATE) AS happened_on
  FROM moments AS moments
  UNION ALL
  SELECT
    'contracts' AS table_name,
    contracts.file_id AS file_id,
    LEAST(contracts.offered_on, contracts.decided_on, contracts.started_on) AS happened_on
  FROM imports_contracts AS contracts
  UNION ALL
  SELECT
    'contracts' AS table_name,
    contracts.file_id AS file_id,
    contracts.decided_on AS happened_on
  FROM imports_contracts AS contracts
  WHERE
    contracts.decided_on > LEAST(contracts.offered_on, contracts.started_on)
)
SELECT
  CAST(table_name AS STRING) AS table_name,
  CAST(source_name AS STRING) AS source_name,
  CAST(happened_on AS DATE) AS happened_on,
  CAST(row_count AS BIGINT) AS row_count,
  CAST(path AS STRING) AS path
FROM (
  SELECT
    days.table_name AS table_name,
    COALESCE(files.source, files.path) AS source_name,
    days.happened_on AS happened_on,
    COUNT(*) AS row_count,
    MAX(files.path) AS path
  FROM days AS days
  INNER JOIN imports_files AS files
    ON files.file_id = days.file_id
  CROSS JOIN settings AS settings
  WHERE
    days.happened_on >= COALESCE(settings.forget_before_on, days.happened_on)
  GROUP BY
    days.table_name,
    COALESCE(files.source, files.path),
    days.happened_on
  UNION ALL
  SELECT
    'messages' AS table_name,
    mailboxes.source_name AS source_name,
    CAST(LOCAL_TIME(COALESCE(imported_mails.sent_at, messages.sent_at)) AS DATE) AS happened_on,
    COUNT(*) AS row_count,
    CAST(NULL AS STRING) AS path
  FROM imports_messages AS messages
  LEFT JOIN imported_mails AS imported_mails
    ON imported_mails.message_row = messages.rowid
  INNER JOIN imports_files AS files
    ON files.file_id = messages.file_id
  INNER JOIN mailboxes AS mailboxes
    ON mailboxes.mailbox = COALESCE(messages.mailbox, files.source, files.path)
  WHERE
    NOT messages.sent_at IS NULL
  GROUP BY
    mailboxes.source_name,
    CAST(LOCAL_TIME(COALESCE(imported_mails.sent_at, messages.sent_at)) AS DATE)
  UNION ALL
  SELECT
    'messages' AS table_name,
    CASE
      WHEN messages.folder_role = 'sent'
      OR NOT messages.from_directory_name IS NULL
      OR identities.side = 'ours'
      THEN 'outbound'
      ELSE 'inbound'
    END AS source_name,
    CAST(LOCAL_TIME(COALESCE(imported_mails.sent_at, messages.sent_at)) AS DATE) AS happened_on,
    COUNT(*) AS row_count,
    CAST(NULL AS STRING) AS path
  FROM imports_messages AS messages
  LEFT JOIN imported_mails AS imported_mails
    ON imported_mails.message_row = messages.rowid
  LEFT JOIN identities AS identities
    ON identities.address = messages.from_address
  WHERE
    NOT messages.sent_at IS NULL AND messages.kind = 'human'
  GROUP BY
    CASE
      WHEN messages.folder_role = 'sent'
      OR NOT messages.from_directory_name IS NULL
      OR identities.side = 'ours'
      THEN 'outbound'
      ELSE 'inbound'
    END,
    CAST(LOCAL_TIME(COALESCE(imported_mails.sent_at, messages.sent_at)) AS DATE)
) AS made
