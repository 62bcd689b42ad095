-- Made from queries/core/header_parents.sql by 'npm run spark'.
-- 1e29c9de2a32141e
WITH named AS (
  SELECT
    mails.message_id AS message_id,
    mails.sent_at AS sent_at,
    mails.is_day_only OR COALESCE(mails.sent_at_rule = 'date_without_zone', FALSE) AS is_rough,
    CASE
      WHEN GET(mails.reference_ids, (
        ARRAY_SIZE(mails.reference_ids)
      ) - 1) <> mails.name
      THEN GET(mails.reference_ids, (
        ARRAY_SIZE(mails.reference_ids)
      ) - 1)
      ELSE COALESCE(
        GET(
          REVERSE(FILTER(mails.reference_ids, reference_id -> reference_id <> mails.name)),
          (
            1
          ) - 1
        ),
        NULLIF(mails.in_reply_to, mails.name)
      )
    END AS parent_name
  FROM mails AS mails
  WHERE
    ARRAY_SIZE(mails.reference_ids) > 0 OR NOT mails.in_reply_to IS NULL
)
SELECT
  CAST(message_id AS BIGINT) AS message_id,
  CAST(parent_id AS BIGINT) AS parent_id,
  CAST(sent_at AS TIMESTAMP_NTZ) AS sent_at,
  CAST(is_rough AS BOOLEAN) AS is_rough
FROM (
  SELECT
    named.message_id AS message_id,
    COALESCE(renamed.message_key, KEY_OF(named.parent_name)) AS parent_id,
    named.sent_at AS sent_at,
    named.is_rough AS is_rough
  FROM named AS named
  LEFT JOIN (
    SELECT DISTINCT
      renamed_copies.other_key AS other_key,
      renamed_copies.message_key AS message_key
    FROM renamed_copies AS renamed_copies
  ) AS renamed
    ON renamed.other_key = KEY_OF(named.parent_name)
  ANTI JOIN reused_ids AS reused_ids
    ON reused_ids.message_id = named.parent_name
  WHERE
    NOT named.parent_name IS NULL
) AS made
