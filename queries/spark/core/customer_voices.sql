-- Made from queries/core/customer_voices.sql by 'npm run spark'.
-- 6600c10585d41c86
WITH words AS (
  SELECT
    correspondence.customer_key AS customer_key,
    correspondence.direction = 'outbound'
    OR correspondence.channel IN ('call', 'meeting') AS is_ours,
    correspondence.direction = 'inbound' AS is_theirs,
    people.person_key AS person_key,
    correspondence.contact_key AS contact_key
  FROM correspondence AS correspondence
  INNER JOIN (
    SELECT
      KEY_OF(regulars.customer_id) AS customer_key
    FROM regulars AS regulars
  ) AS regular_keys
    ON regular_keys.customer_key = correspondence.customer_key
  LEFT JOIN people AS people
    ON people.person_key = correspondence.person_key AND NOT people.is_mailbox
  CROSS JOIN settings AS settings
  WHERE
    correspondence.kind = 'human'
    AND correspondence.channel <> 'missed_call'
    AND correspondence.sent_on > settings.as_of_on - INTERVAL '24' MONTH
), counted AS (
  SELECT
    words.customer_key AS customer_key,
    COUNT(*) FILTER(WHERE
      words.is_ours) AS our_count,
    COUNT(words.person_key) FILTER(WHERE
      words.is_ours) AS our_known_count,
    MIN(words.person_key) FILTER(WHERE
      words.is_ours) AS our_first_key,
    MAX(words.person_key) FILTER(WHERE
      words.is_ours) AS our_last_key,
    COUNT(*) FILTER(WHERE
      words.is_theirs) AS their_count,
    COUNT(words.contact_key) FILTER(WHERE
      words.is_theirs) AS their_known_count,
    MIN(words.contact_key) FILTER(WHERE
      words.is_theirs) AS their_first_key,
    MAX(words.contact_key) FILTER(WHERE
      words.is_theirs) AS their_last_key
  FROM words AS words
  GROUP BY
    words.customer_key
)
SELECT
  CAST(customer_key AS BIGINT) AS customer_key,
  CAST(our_voices AS STRING) AS our_voices,
  CAST(our_person_key AS BIGINT) AS our_person_key,
  CAST(their_voices AS STRING) AS their_voices
FROM (
  SELECT
    counted.customer_key AS customer_key,
    CASE
      WHEN counted.our_count = 0
      THEN 'none'
      WHEN counted.our_first_key < counted.our_last_key
      THEN 'several'
      WHEN counted.our_known_count < counted.our_count
      THEN 'unknown'
      ELSE 'one'
    END AS our_voices,
    CASE
      WHEN counted.our_first_key = counted.our_last_key
      AND counted.our_known_count = counted.our_count
      THEN counted.our_first_key
    END AS our_person_key,
    CASE
      WHEN counted.their_count = 0
      THEN 'none'
      WHEN counted.their_first_key < counted.their_last_key
      THEN 'several'
      WHEN counted.their_known_count < counted.their_count
      THEN 'unknown'
      ELSE 'one'
    END AS their_voices
  FROM counted AS counted
) AS made
