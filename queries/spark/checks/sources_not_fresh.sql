-- Made from queries/checks/sources_not_fresh.sql by 'npm run spark'.
-- aa9910c3e9160e61
SELECT
  CAST(table_name AS STRING) AS table_name,
  CAST(source_name AS STRING) AS source_name,
  CAST(reason AS STRING) AS reason,
  CAST(from_on AS DATE) AS from_on,
  CAST(to_on AS DATE) AS to_on
FROM (
  SELECT
    source_gaps.table_name AS table_name,
    source_gaps.source_name AS source_name,
    source_gaps.reason AS reason,
    source_gaps.from_on AS from_on,
    source_gaps.to_on AS to_on
  FROM source_gaps AS source_gaps
  CROSS JOIN settings AS settings
  WHERE
    source_gaps.to_on >= settings.period_start_on - INTERVAL '12' MONTH
  ORDER BY
    source_gaps.table_name NULLS LAST,
    source_gaps.source_name NULLS LAST,
    source_gaps.from_on NULLS LAST
) AS made
