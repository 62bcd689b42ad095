-- Made from queries/core/messages_end.sql by 'npm run spark'.
-- b13e12479f16c2d5
SELECT
  CAST(unknown_at AS TIMESTAMP_NTZ) AS unknown_at
FROM (
  SELECT
    UTC_OF_LOCAL(CAST(MIN(source_gaps.from_on) AS TIMESTAMP_NTZ)) AS unknown_at
  FROM source_gaps AS source_gaps
  INNER JOIN figure_tables AS figure_tables
    ON figure_tables.table_name = source_gaps.table_name
  CROSS JOIN settings AS settings
  WHERE
    figure_tables.figure = 'questions'
    AND source_gaps.reason = 'stale'
    AND source_gaps.to_on = settings.as_of_on
    AND source_gaps.bears_figures
) AS made
