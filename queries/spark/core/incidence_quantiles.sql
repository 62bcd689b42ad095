-- Made from queries/core/incidence_quantiles.sql by 'npm run spark'.
-- 5458ba47881cbd60
WITH crossings AS (
  SELECT
    incidences.curve AS curve,
    incidences.stratum AS stratum,
    MAX(incidences.at_risk) AS total_count,
    MIN(incidences.duration) FILTER(WHERE
      incidences.incidence >= DOUBLE('0.5') - DOUBLE('1e-9')) AS median,
    MIN(incidences.duration) FILTER(WHERE
      COALESCE(incidences.incidence_high, incidences.incidence) >= DOUBLE('0.5') - DOUBLE('1e-9')) AS median_low,
    MIN(incidences.duration) FILTER(WHERE
      incidences.incidence_low >= DOUBLE('0.5') - DOUBLE('1e-9')) AS median_high,
    MIN(incidences.duration) FILTER(WHERE
      incidences.incidence >= DOUBLE('0.9') - DOUBLE('1e-9')) AS p90,
    MIN(incidences.duration) FILTER(WHERE
      COALESCE(incidences.incidence_high, incidences.incidence) >= DOUBLE('0.9') - DOUBLE('1e-9')) AS p90_low,
    MIN(incidences.duration) FILTER(WHERE
      incidences.incidence_low >= DOUBLE('0.9') - DOUBLE('1e-9')) AS p90_high
  FROM incidences AS incidences
  GROUP BY
    incidences.curve,
    incidences.stratum
)
SELECT
  CAST(curve AS STRING) AS curve,
  CAST(stratum AS STRING) AS stratum,
  CAST(median AS DOUBLE) AS median,
  CAST(median_low AS DOUBLE) AS median_low,
  CAST(median_high AS DOUBLE) AS median_high,
  CAST(p90 AS DOUBLE) AS p90,
  CAST(p90_low AS DOUBLE) AS p90_low,
  CAST(p90_high AS DOUBLE) AS p90_high
FROM (
  SELECT
    crossings.curve AS curve,
    crossings.stratum AS stratum,
    crossings.median AS median,
    CASE WHEN crossings.total_count >= 5 THEN crossings.median_low END AS median_low,
    CASE WHEN crossings.total_count >= 5 THEN crossings.median_high END AS median_high,
    crossings.p90 AS p90,
    CASE WHEN crossings.total_count >= 5 THEN crossings.p90_low END AS p90_low,
    CASE WHEN crossings.total_count >= 5 THEN crossings.p90_high END AS p90_high
  FROM crossings AS crossings
) AS made
