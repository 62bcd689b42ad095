-- Made from queries/core/renamed_copies.sql by 'npm run spark'.
-- 34450907abc32c88
WITH dated AS (
  SELECT
    messages.rowid AS message_row,
    messages.message_key AS message_key,
    messages.message_id AS message_id,
    messages.dated_at AS dated_at,
    messages.from_address AS from_address,
    messages.subject AS subject,
    messages.to_addresses AS to_addresses,
    messages.reply_to_addresses AS reply_to_addresses,
    messages.mailbox AS mailbox,
    messages.sent_at_rule AS sent_at_rule,
    messages.thread_id AS thread_id
  FROM imports_messages AS messages
  CROSS JOIN settings AS settings
  WHERE
    NOT messages.dated_at IS NULL
    AND messages.from_address <> ''
    AND NOT COALESCE(messages.is_day_only, FALSE)
    AND (
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
), seconds AS (
  SELECT
    dated.dated_at AS dated_at,
    dated.from_address AS from_address
  FROM dated AS dated
  GROUP BY
    dated.dated_at,
    dated.from_address
  HAVING
    MIN(dated.message_key) < MAX(dated.message_key)
), alike AS (
  SELECT
    dated.message_row AS message_row,
    dated.message_key AS message_key,
    dated.message_id AS message_id,
    dated.mailbox AS mailbox,
    dated.dated_at AS dated_at,
    dated.from_address AS from_address,
    STARTSWITH(dated.message_id, 'made-') AS is_made,
    dated.thread_id IS NULL
    AND COALESCE(dated.sent_at_rule IN ('date', 'date_without_zone'), FALSE) AS may_be_renamed,
    COALESCE(dated.subject, '') AS subject,
    ARRAY_SORT(COALESCE(dated.to_addresses, ARRAY())) AS to_addresses,
    ARRAY_SORT(COALESCE(dated.reply_to_addresses, ARRAY())) AS reply_to_addresses
  FROM dated AS dated
  INNER JOIN seconds AS seconds
    ON seconds.dated_at = dated.dated_at AND seconds.from_address = dated.from_address
  ANTI JOIN reused_ids AS reused_ids
    ON reused_ids.message_id = dated.message_id
), placed AS (
  SELECT
    alike.message_row AS message_row,
    alike.message_key AS message_key,
    alike.message_id AS message_id,
    alike.mailbox AS mailbox,
    alike.dated_at AS dated_at,
    alike.from_address AS from_address,
    alike.is_made AS is_made,
    alike.may_be_renamed AS may_be_renamed,
    alike.subject AS subject,
    alike.to_addresses AS to_addresses,
    alike.reply_to_addresses AS reply_to_addresses,
    CASE
      WHEN alike.is_made
      THEN 1
      ELSE DENSE_RANK() OVER (
        PARTITION BY alike.dated_at, alike.from_address, alike.subject, alike.to_addresses, alike.reply_to_addresses, alike.mailbox, alike.is_made
        ORDER BY alike.message_id NULLS LAST
      )
    END AS place
  FROM alike AS alike
), named AS (
  SELECT
    placed.message_row AS message_row,
    placed.message_key AS message_key,
    placed.message_id AS message_id,
    placed.mailbox AS mailbox,
    placed.dated_at AS dated_at,
    placed.from_address AS from_address,
    placed.is_made AS is_made,
    placed.may_be_renamed AS may_be_renamed,
    placed.subject AS subject,
    placed.to_addresses AS to_addresses,
    placed.reply_to_addresses AS reply_to_addresses,
    placed.place AS place,
    MAX(placed.place) OVER (
      PARTITION BY placed.dated_at, placed.from_address, placed.subject, placed.to_addresses, placed.reply_to_addresses
    ) AS place_count,
    FIRST_VALUE(placed.message_id) OVER (
      PARTITION BY placed.dated_at, placed.from_address, placed.subject, placed.to_addresses, placed.reply_to_addresses, placed.place
      ORDER BY placed.is_made NULLS LAST, placed.message_id NULLS LAST
    ) AS name
  FROM placed AS placed
)
SELECT
  CAST(message_row AS BIGINT) AS message_row,
  CAST(other_key AS BIGINT) AS other_key,
  CAST(message_key AS BIGINT) AS message_key,
  CAST(name AS STRING) AS name
FROM (
  SELECT
    named.message_row AS message_row,
    named.message_key AS other_key,
    KEY_OF(named.name) AS message_key,
    named.name AS name
  FROM named AS named
  WHERE
    named.message_id <> named.name
    AND CASE WHEN named.is_made THEN named.place_count = 1 ELSE named.may_be_renamed END
) AS made
