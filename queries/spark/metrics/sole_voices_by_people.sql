-- Made from queries/metrics/sole_voices_by_people.sql by 'npm run spark'.
-- 8244e12a4614f67e
SELECT
  CAST(people_name AS STRING) AS people_name,
  CAST(people_count AS BIGINT) AS people_count,
  CAST(regular_count AS BIGINT) AS regular_count,
  CAST(regular_value AS DECIMAL(38, 2)) AS regular_value
FROM (
  SELECT
    people_shown.shown_name AS people_name,
    COUNT(DISTINCT people_shown.person_key) AS people_count,
    COUNT(*) AS regular_count,
    SUM(regulars.annual_value) AS regular_value
  FROM customer_voices AS customer_voices
  INNER JOIN people_shown AS people_shown
    ON people_shown.person_key = customer_voices.our_person_key
    AND people_shown.figure = 'voices'
    AND NOT people_shown.shown_name IS NULL
  INNER JOIN regulars AS regulars
    ON KEY_OF(regulars.customer_id) = customer_voices.customer_key
  GROUP BY
    people_shown.shown_name
  ORDER BY
    people_shown.shown_name = '' NULLS LAST,
    regular_value DESC,
    people_name NULLS LAST
) AS made
