-- Made from queries/metrics/mail_times_by_rule.sql by 'npm run spark'.
-- 45bf2a04c3f65464
WITH times AS (
  SELECT
    CASE
      WHEN COALESCE(imported_mails.sent_at, messages.sent_at) >= settings.as_of_at
      THEN 'after_as_of'
      WHEN NOT imported_mails.sent_at IS NULL
      THEN 'date'
      ELSE COALESCE(messages.sent_at_rule, 'export')
    END AS rule,
    imported_mails.sent_at IS NULL
    AND ABS(
      (
        CAST(UNIX_MICROS(CAST(messages.sent_at AS TIMESTAMP_LTZ)) AS DOUBLE) / DOUBLE('1000000')
      ) - (
        CAST(UNIX_MICROS(CAST(messages.dated_at AS TIMESTAMP_LTZ)) AS DOUBLE) / DOUBLE('1000000')
      )
    ) > 86400 AS is_differing
  FROM imports_messages AS messages
  LEFT JOIN imported_mails AS imported_mails
    ON imported_mails.message_row = messages.rowid
  CROSS JOIN settings AS settings
  WHERE
    NOT messages.sent_at IS NULL
  UNION ALL
  SELECT
    'answer' AS rule,
    FALSE AS is_differing
  FROM messages AS messages
  WHERE
    messages.sent_at_rule = 'answer'
  UNION ALL
  SELECT
    'set_aside' AS rule,
    FALSE AS is_differing
  FROM imports_quarantine AS quarantine
  LATERAL VIEW
  EXPLODE(quarantine.reasons) listed AS told
  WHERE
    quarantine.table_name = 'messages'
    AND (
      listed.told.code = 'no_date' OR listed.told.column_name = 'Date'
    )
)
SELECT
  CAST(rule AS STRING) AS rule,
  CAST(message_count AS BIGINT) AS message_count,
  CAST(differing_count AS BIGINT) AS differing_count
FROM (
  SELECT
    times.rule AS rule,
    COUNT(*) AS message_count,
    COUNT(*) FILTER(WHERE
      times.is_differing) AS differing_count
  FROM times AS times
  GROUP BY
    times.rule
  ORDER BY
    message_count DESC,
    rule NULLS LAST
) AS made
