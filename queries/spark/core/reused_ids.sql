-- Made from queries/core/reused_ids.sql by 'npm run spark'.
-- 20be68421ca76cea
WITH dated AS (
  SELECT
    messages.message_id AS message_id,
    messages.message_key AS message_key,
    messages.rowid AS message_row,
    messages.dated_at AS dated_at,
    messages.subject AS subject,
    CASE
      WHEN messages.list_id IS NULL AND messages.original_from_address IS NULL
      THEN messages.from_address
    END AS sender
  FROM imports_messages AS messages
  CROSS JOIN settings AS settings
  WHERE
    NOT messages.dated_at IS NULL
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
), suspects AS (
  SELECT
    dated.message_id AS message_id
  FROM dated AS dated
  SEMI JOIN repeated_ids AS repeated_ids
    ON repeated_ids.table_name = 'messages'
    AND repeated_ids.message_key = dated.message_key
  GROUP BY
    dated.message_id
  HAVING
    MIN(dated.dated_at) < MAX(dated.dated_at)
    OR MIN(dated.sender) < MAX(dated.sender)
), spelled AS (
  SELECT
    dated.message_row AS message_row,
    dated.message_id AS message_id,
    dated.dated_at AS dated_at,
    dated.sender AS sender,
    COALESCE(
      REGEXP_REPLACE(
        LOWER(TRANSLATE(dated.subject, 'Σİ', 'σi')),
        '(?d)\\[[^\\]]*\\]|[ \\t\\n\\f\\r]+',
        ''
      ),
      ''
    ) AS bare_subject
  FROM dated AS dated
  SEMI JOIN suspects AS suspects
    ON suspects.message_id = dated.message_id
), compared AS (
  SELECT
    spelled.message_row AS message_row,
    spelled.message_id AS message_id,
    spelled.dated_at AS dated_at,
    spelled.sender AS sender,
    spelled.bare_subject AS bare_subject,
    LAG(spelled.dated_at) OVER (
      PARTITION BY spelled.message_id
      ORDER BY spelled.dated_at NULLS LAST, spelled.sender NULLS LAST, spelled.bare_subject NULLS LAST, spelled.message_row NULLS LAST
    ) AS previous_at,
    LAG(spelled.bare_subject) OVER (
      PARTITION BY spelled.message_id
      ORDER BY spelled.dated_at NULLS LAST, spelled.sender NULLS LAST, spelled.bare_subject NULLS LAST, spelled.message_row NULLS LAST
    ) AS previous_subject,
    LAG(spelled.sender) OVER (
      PARTITION BY spelled.message_id
      ORDER BY spelled.dated_at NULLS LAST, spelled.sender NULLS LAST, spelled.bare_subject NULLS LAST, spelled.message_row NULLS LAST
    ) AS previous_sender
  FROM spelled AS spelled
), parted AS (
  SELECT
    compared.message_row AS message_row,
    compared.message_id AS message_id,
    compared.dated_at AS dated_at,
    compared.sender AS sender,
    compared.bare_subject AS bare_subject,
    compared.previous_at AS previous_at,
    compared.previous_subject AS previous_subject,
    compared.previous_sender AS previous_sender,
    COALESCE(
      compared.dated_at > compared.previous_at
      AND (
        compared.bare_subject <> compared.previous_subject
        OR compared.dated_at - compared.previous_at > INTERVAL '1' DAY
      ),
      FALSE
    ) AS is_other_mail,
    COALESCE(
      compared.sender <> compared.previous_sender
      AND (
        compared.dated_at > compared.previous_at
        OR (
          SPLIT_PART(compared.sender, '@', 1) <> SPLIT_PART(compared.previous_sender, '@', 1)
          AND SPLIT_PART(compared.sender, '@', -1) <> SPLIT_PART(compared.previous_sender, '@', -1)
        )
      ),
      FALSE
    ) AS is_other_sender
  FROM compared AS compared
), numbered AS (
  SELECT
    parted.message_row AS message_row,
    parted.message_id AS message_id,
    1 + COUNT(CASE WHEN parted.is_other_mail OR parted.is_other_sender THEN 1 END) OVER (
      PARTITION BY parted.message_id
      ORDER BY parted.dated_at NULLS LAST, parted.sender NULLS LAST, parted.bare_subject NULLS LAST, parted.message_row NULLS LAST
    ) AS mail_number
  FROM parted AS parted
)
SELECT
  CAST(message_row AS BIGINT) AS message_row,
  CAST(message_id AS STRING) AS message_id,
  CAST(mail_number AS BIGINT) AS mail_number,
  CAST(name AS STRING) AS name,
  CAST(message_key AS BIGINT) AS message_key
FROM (
  SELECT
    numbered.message_row AS message_row,
    numbered.message_id AS message_id,
    numbered.mail_number AS mail_number,
    numbered.message_id || '#' || numbered.mail_number AS name,
    KEY_OF((
      numbered.message_id || '#' || numbered.mail_number
    )) AS message_key
  FROM numbered AS numbered
  WHERE
    numbered.mail_number > 1
) AS made
