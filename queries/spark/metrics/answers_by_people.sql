-- Made from queries/metrics/answers_by_people.sql by 'npm run spark'.
-- 44fe58d1bde7a4df
SELECT
  CAST(people_name AS STRING) AS people_name,
  CAST(people_count AS BIGINT) AS people_count,
  CAST(answer_count AS BIGINT) AS answer_count,
  CAST(wait_seconds_median AS DOUBLE) AS wait_seconds_median
FROM (
  SELECT
    people_shown.shown_name AS people_name,
    COUNT(DISTINCT people_shown.person_key) AS people_count,
    COUNT(*) AS answer_count,
    (
      PERCENTILE_DISC(DOUBLE('0.5')) WITHIN GROUP (ORDER BY
        CAST((
          counted_waits.wait_seconds
        ) AS DOUBLE))
    ) AS wait_seconds_median
  FROM counted_waits AS counted_waits
  INNER JOIN messages AS messages
    ON messages.message_id = counted_waits.answer_message_id
  INNER JOIN people_shown AS people_shown
    ON people_shown.person_key = messages.person_key
    AND people_shown.figure = 'answers'
    AND NOT people_shown.shown_name IS NULL
  CROSS JOIN settings AS settings
  WHERE
    counted_waits.outcome = 'answered'
    AND counted_waits.opened_on > settings.as_of_on - INTERVAL '12' MONTH
  GROUP BY
    people_shown.shown_name
  ORDER BY
    people_shown.shown_name = '' NULLS LAST,
    answer_count DESC,
    people_name NULLS LAST
) AS made
