-- Made from queries/core/imported_mails.sql by 'npm run spark'.
-- d7c4f99633bd6144
SELECT
  CAST(message_row AS BIGINT) AS message_row,
  CAST(sent_at AS TIMESTAMP_NTZ) AS sent_at
FROM (
  SELECT
    messages.rowid AS message_row,
    messages.dated_at AS sent_at
  FROM imports_messages AS messages
  INNER JOIN identities AS identities
    ON identities.address = messages.from_address AND identities.side = 'ours'
  WHERE
    (
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
    ) < messages.sent_at
) AS made
