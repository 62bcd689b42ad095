-- Made from queries/checks/answers_unknown.sql by 'npm run spark'.
-- bb2cd446cb9df69e
SELECT
  CAST(channel AS STRING) AS channel,
  CAST(question_count AS BIGINT) AS question_count
FROM (
  SELECT
    counted_waits.channel AS channel,
    COUNT(*) AS question_count
  FROM counted_waits AS counted_waits
  GROUP BY
    counted_waits.channel
  HAVING
    COUNT(*) >= 10
    AND COUNT(*) FILTER(WHERE
      counted_waits.outcome = 'answered') = 0
  ORDER BY
    channel NULLS LAST
) AS made
