-- Made from queries/checks/currencies_differ.sql by 'npm run spark'.
-- 113c055cb37b5031
SELECT
  CAST(table_name AS STRING) AS table_name,
  CAST(currency AS STRING) AS currency,
  CAST(row_count AS BIGINT) AS row_count,
  CAST(value AS DECIMAL(38, 2)) AS value
FROM (
  SELECT
    values_without_rate.table_name AS table_name,
    values_without_rate.currency AS currency,
    values_without_rate.row_count AS row_count,
    values_without_rate.value AS value
  FROM values_without_rate AS values_without_rate
  ORDER BY
    table_name DESC,
    currency NULLS LAST
) AS made
