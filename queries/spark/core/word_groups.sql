-- Made from queries/core/word_groups.sql by 'npm run spark'.
-- 1c3f6119d6c62646
SELECT
  CAST(word_group AS STRING) AS word_group,
  CAST(customer_id AS STRING) AS customer_id,
  CAST(outcome AS STRING) AS outcome,
  CAST(followed_up_at AS TIMESTAMP_NTZ) AS followed_up_at,
  CAST(reply_seconds AS DOUBLE) AS reply_seconds,
  CAST(alone_seconds AS DOUBLE) AS alone_seconds
FROM (
  SELECT
    CASE groups.number
      WHEN 1
      THEN 'all'
      WHEN 2
      THEN our_words.kind
      ELSE our_words.standing
    END AS word_group,
    our_words.customer_id AS customer_id,
    our_words.outcome AS outcome,
    our_words.followed_up_at AS followed_up_at,
    our_words.reply_seconds AS reply_seconds,
    our_words.alone_seconds AS alone_seconds
  FROM our_words AS our_words
  CROSS JOIN VALUES
    (1),
    (2),
    (3) AS groups(number)
  WHERE
    our_words.standing IN ('regular', 'lost') AND NOT our_words.follows_up
) AS made
