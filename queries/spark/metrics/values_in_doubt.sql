-- Made from queries/metrics/values_in_doubt.sql by 'npm run spark'.
-- 1582f141bdc9e246
WITH recent AS (
  SELECT
    COALESCE(SUM(order_days.value), 0) AS high_value
  FROM order_days AS order_days
  CROSS JOIN settings AS settings
  WHERE
    order_days.ordered_on > DATE_SUB(settings.as_of_on, CAST(365 AS INT))
), twins AS (
  SELECT
    order_twins.twin_id AS twin_id,
    FIRST(order_twins.twin_value, TRUE) IGNORE NULLS AS value
  FROM order_twins AS order_twins
  CROSS JOIN settings AS settings
  WHERE
    order_twins.twin_on > DATE_SUB(settings.as_of_on, CAST(365 AS INT))
  GROUP BY
    order_twins.twin_id
), named AS (
  SELECT
    LISTAGG(programs.program, ', ') WITHIN GROUP (ORDER BY
      programs.program NULLS LAST) AS programs
  FROM (
    SELECT
      order_twins.program AS program
    FROM order_twins AS order_twins
    UNION
    SELECT
      order_twins.twin_program AS program
    FROM order_twins AS order_twins
  ) AS programs
), doubted AS (
  SELECT
    FIRST(named.programs, TRUE) IGNORE NULLS AS programs,
    COUNT(*) AS order_count,
    COALESCE(SUM(twins.value), 0) AS doubted_value
  FROM twins AS twins
  CROSS JOIN named AS named
)
SELECT
  CAST(programs AS STRING) AS programs,
  CAST(order_count AS BIGINT) AS order_count,
  CAST(doubted_value AS DECIMAL(38, 2)) AS doubted_value,
  CAST(low_value AS DECIMAL(38, 2)) AS low_value,
  CAST(high_value AS DECIMAL(38, 2)) AS high_value
FROM (
  SELECT
    doubted.programs AS programs,
    doubted.order_count AS order_count,
    doubted.doubted_value AS doubted_value,
    recent.high_value - doubted.doubted_value AS low_value,
    recent.high_value AS high_value
  FROM doubted AS doubted
  CROSS JOIN recent AS recent
  WHERE
    doubted.order_count > 0
) AS made
