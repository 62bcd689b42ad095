-- Made from queries/core/mail_copies.sql by 'npm run spark'.
-- e84153f86db07526
WITH placed AS (
  SELECT
    COALESCE(renamed_copies.message_key, messages.message_key) AS message_key,
    messages.sent_at AS sent_at,
    messages.sent_at_rule AS sent_at_rule,
    messages.kind AS kind,
    messages.kind_rule AS kind_rule,
    messages.to_addresses AS to_addresses,
    messages.cc_addresses AS cc_addresses,
    messages.in_reply_to AS in_reply_to,
    messages.reference_ids AS reference_ids,
    messages.thread_id AS thread_id,
    messages.file_id AS file_id,
    messages.line AS line,
    messages.rowid AS message_row,
    COALESCE(renamed_copies.message_key, reused_ids.message_key, messages.message_key) AS message_id
  FROM imports_messages AS messages
  LEFT JOIN reused_ids AS reused_ids
    ON reused_ids.message_row = messages.rowid
  LEFT JOIN renamed_copies AS renamed_copies
    ON renamed_copies.message_row = messages.rowid
  CROSS JOIN settings AS settings
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
    ) < settings.as_of_at
), repeated AS (
  SELECT
    repeated_ids.message_key AS message_key
  FROM repeated_ids AS repeated_ids
  WHERE
    repeated_ids.table_name = 'messages'
  UNION
  SELECT
    renamed_copies.message_key AS message_key
  FROM renamed_copies AS renamed_copies
), counted AS (
  SELECT
    placed.message_key AS message_key,
    placed.sent_at AS sent_at,
    placed.sent_at_rule AS sent_at_rule,
    placed.kind AS kind,
    placed.kind_rule AS kind_rule,
    placed.to_addresses AS to_addresses,
    placed.cc_addresses AS cc_addresses,
    placed.in_reply_to AS in_reply_to,
    placed.reference_ids AS reference_ids,
    placed.thread_id AS thread_id,
    placed.file_id AS file_id,
    placed.line AS line,
    placed.message_row AS message_row,
    placed.message_id AS message_id,
    files.path AS path,
    COUNT(*) OVER (PARTITION BY placed.message_key) AS row_count,
    MIN(CASE WHEN placed.sent_at_rule = 'received' THEN placed.sent_at END) OVER (PARTITION BY placed.message_id) AS first_received_at
  FROM placed AS placed
  SEMI JOIN repeated AS repeated
    ON repeated.message_key = placed.message_key
  INNER JOIN imports_files AS files
    ON files.file_id = placed.file_id
), copies AS (
  SELECT
    counted.message_key AS message_key,
    counted.sent_at AS sent_at,
    counted.sent_at_rule AS sent_at_rule,
    counted.kind AS kind,
    counted.kind_rule AS kind_rule,
    counted.to_addresses AS to_addresses,
    counted.cc_addresses AS cc_addresses,
    counted.in_reply_to AS in_reply_to,
    counted.reference_ids AS reference_ids,
    counted.thread_id AS thread_id,
    counted.file_id AS file_id,
    counted.line AS line,
    counted.message_row AS message_row,
    counted.message_id AS message_id,
    counted.path AS path,
    counted.row_count AS row_count,
    counted.first_received_at AS first_received_at
  FROM counted AS counted
  WHERE
    counted.row_count > 1
), ranked AS (
  SELECT
    copies.message_key AS message_key,
    copies.sent_at AS sent_at,
    copies.sent_at_rule AS sent_at_rule,
    copies.kind AS kind,
    copies.kind_rule AS kind_rule,
    copies.to_addresses AS to_addresses,
    copies.cc_addresses AS cc_addresses,
    copies.in_reply_to AS in_reply_to,
    copies.reference_ids AS reference_ids,
    copies.thread_id AS thread_id,
    copies.file_id AS file_id,
    copies.line AS line,
    copies.message_row AS message_row,
    copies.message_id AS message_id,
    copies.path AS path,
    copies.row_count AS row_count,
    copies.first_received_at AS first_received_at,
    ROW_NUMBER() OVER (
      PARTITION BY copies.message_id
      ORDER BY STARTSWITH(copies.kind_rule, 'message trace')
      OR copies.kind_rule = 'export does not say' NULLS LAST, copies.kind = 'bulk' NULLS LAST, COALESCE(
        ABS(
          (
            CAST(UNIX_MICROS(CAST(copies.sent_at AS TIMESTAMP_LTZ)) AS DOUBLE) / DOUBLE('1000000')
          ) - (
            CAST(UNIX_MICROS(CAST(copies.first_received_at AS TIMESTAMP_LTZ)) AS DOUBLE) / DOUBLE('1000000')
          )
        ) > 86400,
        FALSE
      ) NULLS LAST, copies.sent_at NULLS LAST, copies.path NULLS LAST, copies.line NULLS LAST
    ) AS copy_number
  FROM copies AS copies
), merged AS (
  SELECT
    message_id,
    to_addresses,
    cc_addresses,
    in_reply_to,
    reference_ids,
    thread_ids
  FROM (
    SELECT
      copies.message_id AS message_id,
      ARRAY_SORT(
        ARRAY_COMPACT(
          ARRAY_DISTINCT(
            FLATTEN(
              ARRAY_COMPACT(
                ARRAY_SORT(
                  NULLIF(
                    TRANSFORM(
                      COLLECT_LIST(
                        CASE
                          WHEN ARRAY_SIZE(copies.to_addresses) > 0
                          THEN STRUCT(copies.to_addresses AS item)
                        END
                      ) OVER (PARTITION BY copies.message_id),
                      listed -> listed.item
                    ),
                    ARRAY()
                  )
                )
              )
            )
          )
        )
      ) AS to_addresses,
      ARRAY_SORT(
        ARRAY_COMPACT(
          ARRAY_DISTINCT(
            FLATTEN(
              ARRAY_COMPACT(
                ARRAY_SORT(
                  NULLIF(
                    TRANSFORM(
                      COLLECT_LIST(
                        CASE
                          WHEN ARRAY_SIZE(copies.cc_addresses) > 0
                          THEN STRUCT(copies.cc_addresses AS item)
                        END
                      ) OVER (PARTITION BY copies.message_id),
                      listed -> listed.item
                    ),
                    ARRAY()
                  )
                )
              )
            )
          )
        )
      ) AS cc_addresses,
      MAX(copies.in_reply_to) OVER (PARTITION BY copies.message_id) AS in_reply_to,
      copies.reference_ids AS reference_ids,
      ARRAY_SORT(
        ARRAY_COMPACT(
          ARRAY_DISTINCT(
            ARRAY_SORT(
              NULLIF(
                TRANSFORM(
                  COLLECT_LIST(CASE WHEN NOT copies.thread_id IS NULL THEN STRUCT(copies.thread_id AS item) END) OVER (PARTITION BY copies.message_id),
                  listed -> listed.item
                ),
                ARRAY()
              )
            )
          )
        )
      ) AS thread_ids,
      ROW_NUMBER() OVER (
        PARTITION BY copies.message_id
        ORDER BY ARRAY_SIZE(copies.reference_ids) DESC, copies.reference_ids DESC
      ) = 1 AS is_kept
    FROM copies AS copies
  ) AS qualified
  WHERE
    is_kept
)
SELECT
  CAST(message_row AS BIGINT) AS message_row,
  CAST(copy_number AS BIGINT) AS copy_number,
  CAST(to_addresses AS ARRAY<STRING>) AS to_addresses,
  CAST(cc_addresses AS ARRAY<STRING>) AS cc_addresses,
  CAST(in_reply_to AS STRING) AS in_reply_to,
  CAST(reference_ids AS ARRAY<STRING>) AS reference_ids,
  CAST(thread_ids AS ARRAY<STRING>) AS thread_ids
FROM (
  SELECT
    ranked.message_row AS message_row,
    ranked.copy_number AS copy_number,
    CONCAT(
      COALESCE(ranked.to_addresses, ARRAY()),
      COALESCE(
        FILTER(
          merged.to_addresses,
          address -> NOT ARRAY_CONTAINS(ARRAY_COMPACT(COALESCE(ranked.to_addresses, ARRAY())), address)
        ),
        ARRAY()
      )
    ) AS to_addresses,
    CONCAT(
      COALESCE(ranked.cc_addresses, ARRAY()),
      COALESCE(
        FILTER(
          merged.cc_addresses,
          address -> NOT ARRAY_CONTAINS(ARRAY_COMPACT(COALESCE(ranked.cc_addresses, ARRAY())), address)
        ),
        ARRAY()
      )
    ) AS cc_addresses,
    COALESCE(ranked.in_reply_to, merged.in_reply_to) AS in_reply_to,
    CASE
      WHEN ARRAY_SIZE(ranked.reference_ids) > 0
      THEN ranked.reference_ids
      ELSE merged.reference_ids
    END AS reference_ids,
    merged.thread_ids AS thread_ids
  FROM ranked AS ranked
  INNER JOIN merged AS merged
    ON merged.message_id = ranked.message_id
) AS made
