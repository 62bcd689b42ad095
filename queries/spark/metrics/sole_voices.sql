-- Made from queries/metrics/sole_voices.sql by 'npm run spark'.
-- 6afde081b01b98ba
WITH sides AS (
  SELECT
    'ours' AS side,
    customer_voices.customer_key AS customer_key,
    customer_voices.our_voices AS voices
  FROM customer_voices AS customer_voices
  UNION ALL
  SELECT
    'theirs' AS theirs,
    customer_voices.customer_key AS customer_key,
    customer_voices.their_voices AS their_voices
  FROM customer_voices AS customer_voices
), spans AS (
  SELECT
    CASE
      WHEN NOT event_archive.begins_on IS NULL
      THEN GREATEST(
        DATE_ADD(CAST(settings.as_of_on - INTERVAL '24' MONTH AS DATE), CAST(1 AS INT)),
        event_archive.begins_on
      )
    END AS since_on
  FROM settings AS settings
  CROSS JOIN event_archive AS event_archive
), counted AS (
  SELECT
    names.side AS side,
    COUNT(sides.side) AS regular_count,
    COALESCE(SUM(regulars.annual_value), 0) AS regular_value,
    COUNT(sides.side) FILTER(WHERE
      sides.voices = 'one') AS one_count,
    COALESCE(SUM(regulars.annual_value) FILTER(WHERE
      sides.voices = 'one'), 0) AS one_value,
    COUNT(sides.side) FILTER(WHERE
      sides.voices = 'unknown') AS unknown_count
  FROM VALUES
    ('ours'),
    ('theirs') AS names(side)
  LEFT JOIN sides AS sides
    ON sides.side = names.side AND sides.voices <> 'none'
  LEFT JOIN regulars AS regulars
    ON KEY_OF(regulars.customer_id) = sides.customer_key
  GROUP BY
    names.side
)
SELECT
  CAST(side AS STRING) AS side,
  CAST(since_on AS DATE) AS since_on,
  CAST(regular_count AS BIGINT) AS regular_count,
  CAST(regular_value AS DECIMAL(38, 2)) AS regular_value,
  CAST(one_count AS BIGINT) AS one_count,
  CAST(one_value AS DECIMAL(38, 2)) AS one_value,
  CAST(unknown_count AS BIGINT) AS unknown_count,
  CAST(is_whole AS BOOLEAN) AS is_whole
FROM (
  SELECT
    counted.side AS side,
    spans.since_on AS since_on,
    counted.regular_count AS regular_count,
    counted.regular_value AS regular_value,
    counted.one_count AS one_count,
    counted.one_value AS one_value,
    counted.unknown_count AS unknown_count,
    NOT EXISTS(
      SELECT
        1 AS found
      FROM source_gaps AS source_gaps
      WHERE
        source_gaps.table_name IN ('messages', 'activities', 'tickets')
        AND source_gaps.bears_figures
        AND source_gaps.to_on >= spans.since_on
    ) AS is_whole
  FROM counted AS counted
  CROSS JOIN spans AS spans
  ORDER BY
    counted.side NULLS LAST
) AS made
