-- Made from queries/core/ending_words.sql by 'npm run spark'.
-- 8794f7cd0ade9756
WITH words AS (
  SELECT
    ending_terms.looked_on AS looked_on,
    ending_terms.customer_id AS customer_id,
    MAX(exchanges.sent_on) FILTER(WHERE
      exchanges.direction = 'outbound') AS our_word_on,
    MAX(exchanges.sent_on) FILTER(WHERE
      exchanges.direction = 'inbound') AS their_word_on,
    MAX(exchanges.sent_at) FILTER(WHERE
      exchanges.direction = 'outbound') AS our_word_at,
    MAX(exchanges.sent_at) FILTER(WHERE
      exchanges.direction = 'inbound') AS their_word_at
  FROM ending_terms AS ending_terms
  INNER JOIN exchanges AS exchanges
    ON exchanges.customer_id = ending_terms.customer_id
    AND exchanges.sent_on <= ending_terms.looked_on
  GROUP BY
    ending_terms.looked_on,
    ending_terms.customer_id
), told AS (
  SELECT
    ending_terms.looked_on AS looked_on,
    ending_terms.customer_id AS customer_id,
    words.our_word_on AS our_word_on,
    words.their_word_on AS their_word_on,
    CASE
      WHEN NOT words.customer_id IS NULL
      THEN COALESCE(words.our_word_at >= words.their_word_at, NOT words.our_word_at IS NULL)
    END AS is_ours_last,
    COALESCE(
      DATE_SUB(ending_terms.looked_on, CAST(settings.renewal_days AS INT)) >= event_archive.begins_on,
      FALSE
    )
    AND COALESCE(ending_terms.looked_on < CAST(LOCAL_TIME(messages_end.unknown_at) AS DATE), TRUE) AS is_known,
    COALESCE(
      words.our_word_on >= DATE_SUB(ending_terms.looked_on, CAST(settings.renewal_days AS INT)),
      FALSE
    ) AS is_spoken
  FROM ending_terms AS ending_terms
  CROSS JOIN settings AS settings
  CROSS JOIN event_archive AS event_archive
  CROSS JOIN messages_end AS messages_end
  LEFT JOIN words AS words
    ON words.looked_on = ending_terms.looked_on
    AND words.customer_id = ending_terms.customer_id
)
SELECT
  CAST(looked_on AS DATE) AS looked_on,
  CAST(customer_id AS STRING) AS customer_id,
  CAST(our_word_on AS DATE) AS our_word_on,
  CAST(their_word_on AS DATE) AS their_word_on,
  CAST(is_ours_last AS BOOLEAN) AS is_ours_last,
  CAST(is_known AS BOOLEAN) AS is_known,
  CAST(has_word AS BOOLEAN) AS has_word
FROM (
  SELECT
    told.looked_on AS looked_on,
    told.customer_id AS customer_id,
    told.our_word_on AS our_word_on,
    told.their_word_on AS their_word_on,
    told.is_ours_last AS is_ours_last,
    told.is_known AS is_known,
    CASE WHEN told.is_spoken OR told.is_known THEN told.is_spoken END AS has_word
  FROM told AS told
) AS made
