-- Made from queries/core/mail_writers.sql by 'npm run spark'.
-- 1bf43d0606febb7f
WITH told AS (
  SELECT
    mails.message_id AS message_id,
    mails.from_address AS from_address,
    mails.is_from_directory AS is_from_directory,
    CONCAT(COALESCE(mails.to_addresses, ARRAY()), COALESCE(mails.cc_addresses, ARRAY())) AS recipients,
    mails.reply_to_addresses AS reply_to_addresses,
    mails.original_from_address AS original_from_address,
    mails.list_id AS list_id,
    mails.unlisted_kind AS unlisted_kind,
    mails.kind AS kind,
    mails.kind_rule AS kind_rule,
    NOT mails.in_reply_to IS NULL OR ARRAY_SIZE(mails.reference_ids) > 0 AS is_answer
  FROM mails AS mails
  WHERE
    ARRAY_SIZE(mails.reply_to_addresses) > 0
    OR NOT mails.original_from_address IS NULL
    OR NOT mails.list_id IS NULL
), suspects AS (
  SELECT
    told.message_id AS message_id,
    told.recipients AS recipients,
    told.reply_to_addresses AS reply_to_addresses,
    told.original_from_address AS original_from_address
  FROM told AS told
  LEFT JOIN identities AS senders
    ON senders.address = told.from_address
  WHERE
    NOT told.is_from_directory
    AND (
      senders.side = 'ours'
      OR (
        senders.side = 'theirs' AND senders.customer_key IS NULL
      )
    )
    AND (
      ARRAY_SIZE(told.reply_to_addresses) > 0 OR NOT told.original_from_address IS NULL
    )
), sent_outside AS (
  SELECT
    sent.message_id AS message_id
  FROM (
    SELECT
      suspects.message_id AS message_id,
      suspects.reply_to_addresses AS reply_to_addresses,
      suspects.original_from_address AS original_from_address,
      EXPLODE(suspects.recipients) AS address
    FROM suspects AS suspects
  ) AS sent
  INNER JOIN identities AS identities
    ON identities.address = sent.address
  GROUP BY
    sent.message_id
  HAVING
    BOOL_OR(
      identities.side = 'theirs'
      AND sent.address IS DISTINCT FROM sent.original_from_address
      AND NOT COALESCE(ARRAY_CONTAINS(ARRAY_COMPACT(sent.reply_to_addresses), sent.address), FALSE)
    )
    OR BOOL_AND(identities.side = 'theirs')
), passed_on AS (
  SELECT
    suspects.message_id AS message_id,
    suspects.reply_to_addresses AS reply_to_addresses,
    suspects.original_from_address AS original_from_address
  FROM suspects AS suspects
  ANTI JOIN sent_outside AS sent_outside
    ON sent_outside.message_id = suspects.message_id
), named AS (
  SELECT
    passed_on.message_id AS message_id,
    1 AS place,
    passed_on.original_from_address AS address
  FROM passed_on AS passed_on
  WHERE
    NOT passed_on.original_from_address IS NULL
  UNION ALL
  SELECT
    passed_on.message_id AS message_id,
    2 AS place,
    EXPLODE(passed_on.reply_to_addresses) AS address
  FROM passed_on AS passed_on
), writers AS (
  SELECT
    message_id,
    address
  FROM (
    SELECT
      named.message_id AS message_id,
      named.address AS address,
      MIN(identities.contact_key) OVER (PARTITION BY named.message_id) = MAX(identities.contact_key) OVER (PARTITION BY named.message_id)
      AND ROW_NUMBER() OVER (
        PARTITION BY named.message_id
        ORDER BY named.place NULLS LAST, named.address NULLS LAST
      ) = 1 AS is_kept
    FROM named AS named
    INNER JOIN identities AS identities
      ON identities.address = named.address
      AND identities.side = 'theirs'
      AND identities.rule <> 'machine'
  ) AS qualified
  WHERE
    is_kept
), judged AS (
  SELECT
    told.message_id AS message_id,
    writers.address AS address,
    CASE
      WHEN NOT told.unlisted_kind IS NULL
      AND NOT own_lists.list_id IS NULL
      AND (
        NOT writers.address IS NULL OR senders.side = 'theirs' OR told.is_answer
      )
      THEN CASE
        WHEN NOT writers.address IS NULL AND told.unlisted_kind = 'auto_generated'
        THEN 'human'
        ELSE told.unlisted_kind
      END
      WHEN NOT writers.address IS NULL
      AND told.kind IN ('auto_generated', 'bulk')
      AND (
        (
          told.kind_rule
        ) RLIKE '(?d)^(From|X-Mailer): '
      )
      THEN 'human'
      ELSE told.kind
    END AS kind,
    told.kind AS kind_before
  FROM told AS told
  LEFT JOIN writers AS writers
    ON writers.message_id = told.message_id
  LEFT JOIN own_lists AS own_lists
    ON own_lists.list_id = told.list_id
  LEFT JOIN identities AS senders
    ON senders.address = told.from_address
)
SELECT
  CAST(message_id AS BIGINT) AS message_id,
  CAST(address AS STRING) AS address,
  CAST(kind AS STRING) AS kind
FROM (
  SELECT
    judged.message_id AS message_id,
    judged.address AS address,
    judged.kind AS kind
  FROM judged AS judged
  WHERE
    NOT judged.address IS NULL OR judged.kind <> judged.kind_before
) AS made
