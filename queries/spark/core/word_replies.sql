-- Made from queries/core/word_replies.sql by 'npm run spark'.
-- 9480b1b2d0eec5ec
WITH addressed AS (
  SELECT
    expecting_words.message_id AS message_id,
    expecting_words.customer_key AS customer_key,
    expecting_words.spoken_at AS spoken_at,
    expecting_words.spoken_on AS spoken_on,
    recipients.contact_key AS contact_key
  FROM expecting_words AS expecting_words
  LEFT JOIN recipients AS recipients
    ON recipients.message_id = expecting_words.message_id
    AND recipients.customer_key = expecting_words.customer_key
), places AS (
  SELECT
    expecting_words.message_id AS message_id,
    expecting_words.customer_key AS customer_key,
    expecting_words.spoken_at AS spoken_at,
    expecting_words.spoken_on AS spoken_on,
    expecting_words.conversation_id AS place_key
  FROM expecting_words AS expecting_words
  UNION ALL
  SELECT
    addressed.message_id AS message_id,
    addressed.customer_key AS customer_key,
    addressed.spoken_at AS spoken_at,
    addressed.spoken_on AS spoken_on,
    COALESCE(addressed.contact_key, addressed.customer_key) AS place_key
  FROM addressed AS addressed
  UNION ALL
  SELECT
    expecting_words.message_id AS message_id,
    expecting_words.customer_key AS customer_key,
    expecting_words.spoken_at AS spoken_at,
    expecting_words.spoken_on AS spoken_on,
    0 AS place_key
  FROM expecting_words AS expecting_words
), spoken AS (
  SELECT
    correspondence.message_id AS message_id,
    correspondence.customer_key AS customer_key,
    correspondence.conversation_id AS conversation_id,
    correspondence.contact_key AS contact_key,
    correspondence.sent_at AS sent_at,
    correspondence.sent_on AS sent_on,
    correspondence.direction = 'inbound'
    OR COALESCE(correspondence.channel IN ('call', 'meeting'), FALSE) AS is_theirs
  FROM correspondence AS correspondence
  CROSS JOIN settings AS settings
  WHERE
    correspondence.kind = 'human'
    AND correspondence.sent_on > settings.as_of_on - INTERVAL '24' MONTH
), placed AS (
  SELECT
    spoken.message_id AS message_id,
    spoken.customer_key AS customer_key,
    spoken.sent_at AS sent_at,
    spoken.sent_on AS sent_on,
    spoken.is_theirs AS is_theirs,
    spoken.conversation_id AS place_key
  FROM spoken AS spoken
  SEMI JOIN expecting_words AS expecting_words
    ON expecting_words.conversation_id = spoken.conversation_id
  UNION ALL
  SELECT
    spoken.message_id AS message_id,
    spoken.customer_key AS customer_key,
    spoken.sent_at AS sent_at,
    spoken.sent_on AS sent_on,
    spoken.is_theirs AS is_theirs,
    spoken.contact_key AS place_key
  FROM spoken AS spoken
  SEMI JOIN addressed AS addressed
    ON addressed.contact_key = spoken.contact_key
  UNION ALL
  SELECT
    spoken.message_id AS message_id,
    spoken.customer_key AS customer_key,
    spoken.sent_at AS sent_at,
    spoken.sent_on AS sent_on,
    spoken.is_theirs AS is_theirs,
    0 AS place_key
  FROM spoken AS spoken
  WHERE
    spoken.contact_key IS NULL
  UNION ALL
  SELECT
    spoken.message_id AS message_id,
    spoken.customer_key AS customer_key,
    spoken.sent_at AS sent_at,
    spoken.sent_on AS sent_on,
    spoken.is_theirs AS is_theirs,
    spoken.customer_key AS place_key
  FROM spoken AS spoken
  SEMI JOIN (
    SELECT
      addressed.customer_key AS customer_key
    FROM addressed AS addressed
    WHERE
      addressed.contact_key IS NULL
  ) AS unnamed
    ON unnamed.customer_key = spoken.customer_key
), theirs AS (
  SELECT
    placed.customer_key AS customer_key,
    placed.place_key AS place_key,
    placed.sent_at AS sent_at
  FROM placed AS placed
  WHERE
    placed.is_theirs
), ours AS (
  SELECT
    placed.customer_key AS customer_key,
    placed.place_key AS place_key,
    placed.sent_on AS sent_on,
    MIN(placed.sent_at) AS sent_at
  FROM placed AS placed
  ANTI JOIN (
    SELECT
      waits.answer_message_id AS answer_message_id
    FROM waits AS waits
    WHERE
      waits.certainty = 'sure'
  ) AS answers
    ON answers.answer_message_id = placed.message_id
  WHERE
    NOT placed.is_theirs
  GROUP BY
    placed.customer_key,
    placed.place_key,
    placed.sent_on
)
SELECT
  CAST(message_id AS BIGINT) AS message_id,
  CAST(customer_key AS BIGINT) AS customer_key,
  CAST(replied_at AS TIMESTAMP_NTZ) AS replied_at,
  CAST(followed_up_at AS TIMESTAMP_NTZ) AS followed_up_at
FROM (
  SELECT
    places.message_id AS message_id,
    places.customer_key AS customer_key,
    MIN(theirs.sent_at) AS replied_at,
    MIN(ours.sent_at) AS followed_up_at
  FROM places AS places
  LEFT JOIN (
    SELECT
      placed.customer_key AS customer_key,
      placed.place_key AS place_key,
      placed.sent_at AS sent_at,
      LAG(placed.sent_at) OVER (
        PARTITION BY placed.customer_key, placed.place_key
        ORDER BY placed.sent_at NULLS LAST
      ) AS as_of_other
    FROM (
      SELECT
        customer_key,
        place_key,
        sent_at
      FROM (
        SELECT
          theirs.customer_key AS customer_key,
          theirs.place_key AS place_key,
          theirs.sent_at AS sent_at,
          ROW_NUMBER() OVER (
            PARTITION BY theirs.customer_key, theirs.place_key, theirs.sent_at
            ORDER BY theirs.sent_at NULLS LAST
          ) = 1 AS is_kept
        FROM theirs AS theirs
      ) AS qualified
      WHERE
        is_kept
    ) AS placed
  ) AS theirs
    ON (
      theirs.customer_key = places.customer_key
      AND theirs.place_key = places.place_key
      AND places.spoken_at < theirs.sent_at
    )
    AND (
      theirs.as_of_other IS NULL OR NOT (
        places.spoken_at < theirs.as_of_other
      )
    )
  LEFT JOIN (
    SELECT
      placed.customer_key AS customer_key,
      placed.place_key AS place_key,
      placed.sent_on AS sent_on,
      placed.sent_at AS sent_at,
      LAG(placed.sent_on) OVER (
        PARTITION BY placed.customer_key, placed.place_key
        ORDER BY placed.sent_on NULLS LAST
      ) AS as_of_other
    FROM (
      SELECT
        customer_key,
        place_key,
        sent_on,
        sent_at
      FROM (
        SELECT
          ours.customer_key AS customer_key,
          ours.place_key AS place_key,
          ours.sent_on AS sent_on,
          ours.sent_at AS sent_at,
          ROW_NUMBER() OVER (
            PARTITION BY ours.customer_key, ours.place_key, ours.sent_on
            ORDER BY ours.sent_on NULLS LAST
          ) = 1 AS is_kept
        FROM ours AS ours
      ) AS qualified
      WHERE
        is_kept
    ) AS placed
  ) AS ours
    ON (
      ours.customer_key = places.customer_key
      AND ours.place_key = places.place_key
      AND places.spoken_on < ours.sent_on
    )
    AND (
      ours.as_of_other IS NULL OR NOT (
        places.spoken_on < ours.as_of_other
      )
    )
  GROUP BY
    places.message_id,
    places.customer_key
) AS made
