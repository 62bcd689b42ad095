-- Made from queries/metrics/known_days.sql by 'npm run spark'.
-- 7feddd60ca3b614f
SELECT
  CAST(questions_from_on AS DATE) AS questions_from_on,
  CAST(business_from_on AS DATE) AS business_from_on
FROM (
  SELECT
    (
      SELECT
        CAST(LOCAL_TIME(MIN(messages.sent_at)) AS DATE) AS local_time
      FROM messages AS messages
      WHERE
        messages.direction = 'inbound'
    ) AS questions_from_on,
    (
      SELECT
        MIN(lifetimes.started_on) AS _col_0
      FROM lifetimes AS lifetimes
    ) AS business_from_on
) AS made
