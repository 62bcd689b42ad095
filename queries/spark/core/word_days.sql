-- Made from queries/core/word_days.sql by 'npm run spark'.
-- 3a3ab467c4be8f15
WITH spoken AS (
  SELECT DISTINCT
    correspondence.customer_key AS customer_key,
    correspondence.sent_on AS spoken_on
  FROM correspondence AS correspondence
  WHERE
    correspondence.kind = 'human' AND correspondence.channel <> 'missed_call'
)
SELECT
  CAST(customer_key AS BIGINT) AS customer_key,
  CAST(spoken_on AS DATE) AS spoken_on,
  CAST(gap_days AS BIGINT) AS gap_days,
  CAST(gap_count AS BIGINT) AS gap_count,
  CAST(next_on AS DATE) AS next_on
FROM (
  SELECT
    spoken.customer_key AS customer_key,
    spoken.spoken_on AS spoken_on,
    DATEDIFF(
      spoken.spoken_on,
      LAG(spoken.spoken_on) OVER (PARTITION BY spoken.customer_key ORDER BY spoken.spoken_on NULLS LAST)
    ) AS gap_days,
    ROW_NUMBER() OVER (PARTITION BY spoken.customer_key ORDER BY spoken.spoken_on NULLS LAST) - 1 AS gap_count,
    LEAD(spoken.spoken_on) OVER (PARTITION BY spoken.customer_key ORDER BY spoken.spoken_on NULLS LAST) AS next_on
  FROM spoken AS spoken
) AS made
