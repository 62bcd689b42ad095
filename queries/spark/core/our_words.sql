-- Made from queries/core/our_words.sql by 'npm run spark'.
-- 0bb68255e700c84d
WITH settled AS (
  SELECT
    KEY_OF(settlements.customer_id) AS customer_key,
    settlements.settled_at AS settled_at
  FROM settlements AS settlements
  UNION ALL
  SELECT
    KEY_OF(losses.customer_id) AS customer_key,
    UTC_OF_LOCAL(CAST(DATE_ADD(losses.returned_on, CAST(1 AS INT)) AS TIMESTAMP_NTZ)) AS settled_at
  FROM losses AS losses
  WHERE
    NOT losses.returned_on IS NULL
), standings AS (
  SELECT
    KEY_OF(losses.customer_id) AS customer_key,
    DATE_ADD(losses.lost_on, CAST(1 AS INT)) AS from_on,
    losses.returned_on AS to_on,
    'lost' AS standing
  FROM losses AS losses
  UNION ALL
  SELECT
    KEY_OF(relationships.customer_id) AS customer_key,
    relationships.regular_from AS from_on,
    DATE_SUB(relationships.churned_on, CAST(1 AS INT)) AS to_on,
    'regular' AS standing
  FROM relationships AS relationships
  WHERE
    NOT relationships.regular_from IS NULL
), stood AS (
  SELECT
    expecting_words.message_id AS message_id,
    expecting_words.customer_key AS customer_key,
    MIN(standings.standing) AS standing
  FROM expecting_words AS expecting_words
  INNER JOIN standings AS standings
    ON standings.customer_key = expecting_words.customer_key
    AND standings.from_on <= expecting_words.spoken_on
    AND COALESCE(standings.to_on >= expecting_words.spoken_on, TRUE)
  GROUP BY
    expecting_words.message_id,
    expecting_words.customer_key
), answered AS (
  SELECT
    expecting_words.message_id AS message_id,
    expecting_words.customer_key AS customer_key,
    expecting_words.conversation_id AS conversation_id,
    expecting_words.kind AS kind,
    expecting_words.spoken_at AS spoken_at,
    expecting_words.spoken_on AS spoken_on,
    word_replies.replied_at AS replied_at,
    word_replies.followed_up_at AS followed_up_at,
    CASE
      WHEN expecting_words.kind <> 'offer'
      THEN settled.settled_at
      WHEN offer_words.is_theirs
      THEN offer_words.decided_at
    END AS settled_at,
    CASE
      WHEN expecting_words.kind = 'offer' AND NOT offer_words.is_theirs
      THEN offer_words.decided_at
    END AS closed_at,
    COALESCE(messages_end.unknown_at, settings.as_of_at) AS seen_until
  FROM expecting_words AS expecting_words
  INNER JOIN word_replies AS word_replies
    ON word_replies.message_id = expecting_words.message_id
    AND word_replies.customer_key = expecting_words.customer_key
  LEFT JOIN offer_words AS offer_words
    ON offer_words.message_id = expecting_words.message_id
    AND offer_words.customer_key = expecting_words.customer_key
  LEFT JOIN (
    SELECT
      placed.customer_key AS customer_key,
      placed.settled_at AS settled_at,
      LAG(placed.settled_at) OVER (PARTITION BY placed.customer_key ORDER BY placed.settled_at NULLS LAST) AS as_of_other
    FROM (
      SELECT
        customer_key,
        settled_at
      FROM (
        SELECT
          settled.customer_key AS customer_key,
          settled.settled_at AS settled_at,
          ROW_NUMBER() OVER (
            PARTITION BY settled.customer_key, settled.settled_at
            ORDER BY settled.settled_at NULLS LAST
          ) = 1 AS is_kept
        FROM settled AS settled
      ) AS qualified
      WHERE
        is_kept
    ) AS placed
  ) AS settled
    ON (
      settled.customer_key = expecting_words.customer_key
      AND expecting_words.spoken_at < settled.settled_at
    )
    AND (
      settled.as_of_other IS NULL
      OR NOT (
        expecting_words.spoken_at < settled.as_of_other
      )
    )
  CROSS JOIN settings AS settings
  CROSS JOIN messages_end AS messages_end
), bounded AS (
  SELECT
    answered.message_id AS message_id,
    answered.customer_key AS customer_key,
    answered.conversation_id AS conversation_id,
    answered.kind AS kind,
    answered.spoken_at AS spoken_at,
    answered.spoken_on AS spoken_on,
    answered.replied_at AS replied_at,
    answered.followed_up_at AS followed_up_at,
    answered.settled_at AS settled_at,
    answered.closed_at AS closed_at,
    answered.seen_until AS seen_until,
    LEAST(answered.replied_at, answered.settled_at, answered.closed_at) AS ended_at,
    COALESCE(
      LEAST(answered.replied_at, answered.settled_at, answered.closed_at),
      GREATEST(answered.spoken_at, answered.seen_until)
    ) AS seen_to
  FROM answered AS answered
), told AS (
  SELECT
    bounded.message_id AS message_id,
    bounded.customer_key AS customer_key,
    bounded.conversation_id AS conversation_id,
    bounded.kind AS kind,
    bounded.spoken_at AS spoken_at,
    bounded.spoken_on AS spoken_on,
    bounded.replied_at AS replied_at,
    bounded.followed_up_at AS followed_up_at,
    bounded.settled_at AS settled_at,
    bounded.closed_at AS closed_at,
    bounded.seen_until AS seen_until,
    bounded.ended_at AS ended_at,
    bounded.seen_to AS seen_to,
    CASE
      WHEN bounded.ended_at = bounded.replied_at
      THEN 'replied'
      WHEN bounded.ended_at = bounded.settled_at
      THEN 'settled'
      WHEN bounded.ended_at = bounded.closed_at
      THEN 'closed'
      ELSE 'open'
    END AS outcome,
    CASE
      WHEN bounded.followed_up_at < bounded.seen_to
      AND bounded.followed_up_at <= bounded.spoken_at + settings.conversation_days * INTERVAL '1' DAY
      THEN bounded.followed_up_at
    END AS second_at
  FROM bounded AS bounded
  CROSS JOIN settings AS settings
)
SELECT
  CAST(message_id AS BIGINT) AS message_id,
  CAST(customer_id AS STRING) AS customer_id,
  CAST(kind AS STRING) AS kind,
  CAST(standing AS STRING) AS standing,
  CAST(spoken_at AS TIMESTAMP_NTZ) AS spoken_at,
  CAST(spoken_on AS DATE) AS spoken_on,
  CAST(outcome AS STRING) AS outcome,
  CAST(replied_at AS TIMESTAMP_NTZ) AS replied_at,
  CAST(followed_up_at AS TIMESTAMP_NTZ) AS followed_up_at,
  CAST(follows_up AS BOOLEAN) AS follows_up,
  CAST(reply_seconds AS DOUBLE) AS reply_seconds,
  CAST(alone_seconds AS DOUBLE) AS alone_seconds
FROM (
  SELECT
    told.message_id AS message_id,
    customer_keys.customer_id AS customer_id,
    told.kind AS kind,
    COALESCE(stood.standing, 'other') AS standing,
    told.spoken_at AS spoken_at,
    told.spoken_on AS spoken_on,
    told.outcome AS outcome,
    CASE WHEN told.outcome IN ('replied', 'settled') THEN told.ended_at END AS replied_at,
    told.second_at AS followed_up_at,
    COALESCE(
      MAX(told.seen_to) OVER (
        PARTITION BY told.customer_key, told.kind
        ORDER BY told.spoken_on NULLS LAST
        range BETWEEN INTERVAL '{conversation_days}' DAY preceding AND INTERVAL '1' DAY preceding
      ) > told.spoken_at,
      FALSE
    ) AS follows_up,
    (
      ROUND(
        (
          (
            CAST(UNIX_MICROS(CAST(told.seen_to AS TIMESTAMP_LTZ)) AS DOUBLE) / DOUBLE('1000000')
          ) - (
            CAST(UNIX_MICROS(CAST(told.spoken_at AS TIMESTAMP_LTZ)) AS DOUBLE) / DOUBLE('1000000')
          )
        ) * DOUBLE('1e3')
      ) / DOUBLE('1e3')
    ) AS reply_seconds,
    (
      ROUND(
        (
          (
            CAST(UNIX_MICROS(CAST(COALESCE(told.second_at, told.seen_to) AS TIMESTAMP_LTZ)) AS DOUBLE) / DOUBLE('1000000')
          ) - (
            CAST(UNIX_MICROS(CAST(told.spoken_at AS TIMESTAMP_LTZ)) AS DOUBLE) / DOUBLE('1000000')
          )
        ) * DOUBLE('1e3')
      ) / DOUBLE('1e3')
    ) AS alone_seconds
  FROM told AS told
  CROSS JOIN settings AS settings
  INNER JOIN customer_keys AS customer_keys
    ON customer_keys.customer_key = told.customer_key
  LEFT JOIN stood AS stood
    ON stood.message_id = told.message_id AND stood.customer_key = told.customer_key
) AS made
