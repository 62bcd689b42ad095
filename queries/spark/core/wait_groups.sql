-- Made from queries/core/wait_groups.sql by 'npm run spark'.
-- 720196f2edb3f560
WITH recent AS (
  SELECT
    counted_waits.wait_id AS wait_id,
    counted_waits.customer_id AS customer_id,
    counted_waits.channel AS channel,
    counted_waits.opened_on AS opened_on,
    counted_waits.opened_at AS opened_at,
    counted_waits.conversation_id AS conversation_id,
    LOCAL_TIME(counted_waits.opened_at) AS opened_local,
    counted_waits.wait_seconds AS wait_seconds,
    counted_waits.outcome AS outcome,
    counted_waits.certainty AS certainty
  FROM counted_waits AS counted_waits
  CROSS JOIN settings AS settings
  WHERE
    counted_waits.opened_on > settings.as_of_on - INTERVAL '12' MONTH
), standings AS (
  SELECT DISTINCT
    recent.wait_id AS wait_id
  FROM recent AS recent
  INNER JOIN relationships AS relationships
    ON relationships.customer_id = recent.customer_id
    AND relationships.regular_from <= recent.opened_on
    AND COALESCE(relationships.churned_on > recent.opened_on, TRUE)
), bands AS (
  SELECT
    customer_standings.customer_id AS customer_id,
    PERCENT_RANK() OVER (ORDER BY customer_standings.annual_value DESC) <= DOUBLE('0.2') AS is_highest
  FROM customer_standings AS customer_standings
  WHERE
    customer_standings.annual_value > 0
), subjects AS (
  SELECT
    wait_id,
    topic
  FROM (
    SELECT
      recent.wait_id AS wait_id,
      topics.topic AS topic,
      ROW_NUMBER() OVER (PARTITION BY recent.wait_id ORDER BY topics.position NULLS LAST) = 1 AS is_kept
    FROM recent AS recent
    INNER JOIN messages AS messages
      ON messages.message_id = recent.wait_id
    INNER JOIN topics AS topics
      ON CONTAINS(LOWER(TRANSLATE(messages.subject, 'Σİ', 'σi')), topics.word)
  ) AS qualified
  WHERE
    is_kept
), firsts AS (
  SELECT
    waits.customer_id AS customer_id,
    waits.conversation_id AS conversation_id,
    MIN(waits.opened_at) AS opened_at
  FROM waits AS waits
  SEMI JOIN recent AS recent
    ON recent.conversation_id = waits.conversation_id
  GROUP BY
    waits.customer_id,
    waits.conversation_id
), grouped AS (
  SELECT
    recent.wait_id AS wait_id,
    recent.wait_seconds AS wait_seconds,
    recent.outcome AS outcome,
    recent.certainty AS certainty,
    recent.channel AS channel,
    CASE WHEN standings.wait_id IS NULL THEN 'other' ELSE 'regular' END AS standing,
    CASE
      WHEN bands.customer_id IS NULL
      THEN 'none'
      WHEN bands.is_highest
      THEN 'highest'
      ELSE 'rest'
    END AS value,
    CASE
      WHEN EXISTS(
        SELECT
          1 AS found
        FROM topics AS topics
      )
      THEN COALESCE(subjects.topic, '')
    END AS topic,
    CASE WHEN firsts.opened_at < recent.opened_at THEN 'later' ELSE 'first' END AS turn,
    CAST((
      (
        (
          DATEDIFF((
            recent.opened_on
          ), CAST('1970-01-05' AS DATE))
        ) % 7 + 7
      ) % 7 + 1
    ) AS STRING) AS weekday,
    DATE_FORMAT(recent.opened_local, 'HH') AS hour,
    (
      (
        (
          DATEDIFF((
            recent.opened_on
          ), CAST('1970-01-05' AS DATE))
        ) % 7 + 7
      ) % 7 + 1
    ) || ':' || DATE_FORMAT(recent.opened_local, 'HH') AS arrival
  FROM recent AS recent
  LEFT JOIN standings AS standings
    ON standings.wait_id = recent.wait_id
  LEFT JOIN bands AS bands
    ON bands.customer_id = recent.customer_id
  LEFT JOIN subjects AS subjects
    ON subjects.wait_id = recent.wait_id
  LEFT JOIN firsts AS firsts
    ON firsts.customer_id = recent.customer_id
    AND firsts.conversation_id = recent.conversation_id
), spread AS (
  SELECT
    grouped.wait_id AS wait_id,
    grouped.wait_seconds AS wait_seconds,
    grouped.outcome AS outcome,
    grouped.certainty AS certainty,
    dimensions.dimension AS dimension,
    CASE dimensions.dimension
      WHEN 'channel'
      THEN CAST(grouped.channel AS STRING)
      WHEN 'standing'
      THEN grouped.standing
      WHEN 'value'
      THEN grouped.value
      WHEN 'topic'
      THEN grouped.topic
      WHEN 'turn'
      THEN grouped.turn
      WHEN 'weekday'
      THEN grouped.weekday
      WHEN 'hour'
      THEN grouped.hour
      WHEN 'arrival'
      THEN grouped.arrival
    END AS wait_group
  FROM grouped AS grouped
  CROSS JOIN VALUES
    ('channel'),
    ('standing'),
    ('value'),
    ('topic'),
    ('turn'),
    ('weekday'),
    ('hour'),
    ('arrival') AS dimensions(dimension)
)
SELECT
  CAST(wait_id AS BIGINT) AS wait_id,
  CAST(dimension AS STRING) AS dimension,
  CAST(wait_group AS STRING) AS wait_group,
  CAST(wait_seconds AS DOUBLE) AS wait_seconds,
  CAST(outcome AS STRING) AS outcome,
  CAST(certainty AS STRING) AS certainty
FROM (
  SELECT
    spread.wait_id AS wait_id,
    CAST(spread.dimension AS STRING) AS dimension,
    spread.wait_group AS wait_group,
    spread.wait_seconds AS wait_seconds,
    spread.outcome AS outcome,
    spread.certainty AS certainty
  FROM spread AS spread
  WHERE
    NOT spread.wait_group IS NULL
) AS made
