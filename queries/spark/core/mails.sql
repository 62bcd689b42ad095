-- Made from queries/core/mails.sql by 'npm run spark'.
-- 5ab226b9acc83a77
WITH seen AS (
  SELECT
    messages.rowid AS rowid,
    messages.message_id AS message_id,
    messages.message_key AS message_key,
    messages.channel AS channel,
    messages.sent_at AS sent_at,
    messages.sent_at_rule AS sent_at_rule,
    messages.is_day_only AS is_day_only,
    messages.dated_at AS dated_at,
    messages.subject AS subject,
    messages.from_address AS from_address,
    messages.from_name AS from_name,
    messages.from_directory_name AS from_directory_name,
    messages.names_directory AS names_directory,
    messages.sender_address AS sender_address,
    messages.reply_to_addresses AS reply_to_addresses,
    messages.original_from_address AS original_from_address,
    messages.to_addresses AS to_addresses,
    messages.cc_addresses AS cc_addresses,
    messages.in_reply_to AS in_reply_to,
    messages.reference_ids AS reference_ids,
    messages.thread_id AS thread_id,
    messages.kind AS kind,
    messages.kind_rule AS kind_rule,
    messages.list_id AS list_id,
    messages.unlisted_kind AS unlisted_kind,
    messages.folder_role AS folder_role,
    messages.reply_kind AS reply_kind,
    messages.asks_nothing AS asks_nothing,
    messages.promised_on AS promised_on,
    messages.promise_kind AS promise_kind,
    messages.mailbox AS mailbox,
    messages.file_id AS file_id,
    messages.line AS line,
    COALESCE(renamed_copies.message_key, reused_ids.message_key, messages.message_key) AS mail_key,
    COALESCE(renamed_copies.name, reused_ids.name, messages.message_id) AS name,
    mail_copies.to_addresses AS all_to_addresses,
    mail_copies.cc_addresses AS all_cc_addresses,
    mail_copies.in_reply_to AS known_in_reply_to,
    mail_copies.reference_ids AS known_reference_ids,
    mail_copies.thread_ids AS thread_ids
  FROM imports_messages AS messages
  LEFT JOIN reused_ids AS reused_ids
    ON reused_ids.message_row = messages.rowid
  LEFT JOIN renamed_copies AS renamed_copies
    ON renamed_copies.message_row = messages.rowid
  LEFT JOIN mail_copies AS mail_copies
    ON mail_copies.message_row = messages.rowid
  CROSS JOIN settings AS settings
  WHERE
    CASE
      WHEN COALESCE(mail_copies.copy_number, 1) = 1
      THEN (
        CASE
          WHEN (
            messages.sent_at_rule
          ) = 'received'
          AND (
            messages.dated_at
          ) >= CAST('1980-01-02' AS TIMESTAMP_NTZ)
          AND (
            messages.dated_at
          ) < (
            messages.sent_at
          ) - INTERVAL '7' DAY
          THEN (
            messages.dated_at
          )
          ELSE (
            messages.sent_at
          )
        END
      ) < settings.as_of_at
    END
)
SELECT
  CAST(message_id AS BIGINT) AS message_id,
  CAST(name AS STRING) AS name,
  CAST(channel AS STRING) AS channel,
  CAST(sent_at AS TIMESTAMP_NTZ) AS sent_at,
  CAST(sent_at_rule AS STRING) AS sent_at_rule,
  CAST(dated_at AS TIMESTAMP_NTZ) AS dated_at,
  CAST(is_day_only AS BOOLEAN) AS is_day_only,
  CAST(subject AS STRING) AS subject,
  CAST(from_address AS STRING) AS from_address,
  CAST(is_from_directory AS BOOLEAN) AS is_from_directory,
  CAST(names_directory AS BOOLEAN) AS names_directory,
  CAST(reply_to_addresses AS ARRAY<STRING>) AS reply_to_addresses,
  CAST(original_from_address AS STRING) AS original_from_address,
  CAST(list_id AS STRING) AS list_id,
  CAST(unlisted_kind AS STRING) AS unlisted_kind,
  CAST(to_addresses AS ARRAY<STRING>) AS to_addresses,
  CAST(cc_addresses AS ARRAY<STRING>) AS cc_addresses,
  CAST(in_reply_to AS STRING) AS in_reply_to,
  CAST(reference_ids AS ARRAY<STRING>) AS reference_ids,
  CAST(thread_id AS STRING) AS thread_id,
  CAST(other_thread_ids AS ARRAY<STRING>) AS other_thread_ids,
  CAST(kind AS STRING) AS kind,
  CAST(kind_rule AS STRING) AS kind_rule,
  CAST(reply_kind AS STRING) AS reply_kind,
  CAST(asks_nothing AS BOOLEAN) AS asks_nothing,
  CAST(mailbox AS STRING) AS mailbox,
  CAST(file_id AS INT) AS file_id,
  CAST(line AS BIGINT) AS line
FROM (
  SELECT
    seen.mail_key AS message_id,
    seen.name AS name,
    seen.channel AS channel,
    seen.sent_at AS sent_at,
    seen.sent_at_rule AS sent_at_rule,
    seen.dated_at AS dated_at,
    COALESCE(seen.is_day_only, FALSE) AS is_day_only,
    seen.subject AS subject,
    seen.from_address AS from_address,
    COALESCE(seen.from_address, '') = ''
    AND (
      NOT seen.from_directory_name IS NULL
      OR COALESCE(seen.folder_role = 'sent', FALSE)
    ) AS is_from_directory,
    COALESCE(seen.names_directory, FALSE) AS names_directory,
    seen.reply_to_addresses AS reply_to_addresses,
    seen.original_from_address AS original_from_address,
    seen.list_id AS list_id,
    seen.unlisted_kind AS unlisted_kind,
    COALESCE(seen.all_to_addresses, seen.to_addresses, ARRAY()) AS to_addresses,
    COALESCE(seen.all_cc_addresses, seen.cc_addresses, ARRAY()) AS cc_addresses,
    COALESCE(seen.known_in_reply_to, seen.in_reply_to) AS in_reply_to,
    COALESCE(seen.known_reference_ids, seen.reference_ids) AS reference_ids,
    COALESCE(GET(seen.thread_ids, (
      1
    ) - 1), seen.thread_id) AS thread_id,
    SLICE(seen.thread_ids, 2, GREATEST((
      SIZE(seen.thread_ids)
    ) - (
      2 - 1
    ), 0)) AS other_thread_ids,
    seen.kind AS kind,
    seen.kind_rule AS kind_rule,
    seen.reply_kind AS reply_kind,
    seen.asks_nothing AS asks_nothing,
    seen.mailbox AS mailbox,
    seen.file_id AS file_id,
    seen.line AS line
  FROM seen AS seen
) AS made
