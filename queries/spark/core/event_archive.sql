-- Made from queries/core/event_archive.sql by 'npm run spark'.
-- 7a6930229408359b
SELECT
  CAST(begins_on AS DATE) AS begins_on
FROM (
  SELECT
    LEAST(
      (
        SELECT
          MIN(activities.occurred_on) AS _col_0
        FROM activities AS activities
      ),
      (
        SELECT
          CAST(LOCAL_TIME(MIN(messages.sent_at)) AS DATE) AS local_time
        FROM messages AS messages
      )
    ) AS begins_on
) AS made
