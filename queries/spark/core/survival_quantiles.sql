-- Made from queries/core/survival_quantiles.sql by 'npm run spark'.
-- 0b74687978c5b94e
WITH crossings AS (
  SELECT
    survival_curves.curve AS curve,
    survival_curves.stratum AS stratum,
    CAST(SUM(survival_curves.event_count + survival_curves.censored_count) AS BIGINT) AS total_count,
    CAST(SUM(survival_curves.event_count) AS BIGINT) AS event_count,
    MIN(survival_curves.duration) FILTER(WHERE
      survival_curves.survival <= DOUBLE('0.5') + DOUBLE('1e-9')) AS median,
    MIN(survival_curves.duration) FILTER(WHERE
      COALESCE(survival_curves.survival_low, survival_curves.survival) <= DOUBLE('0.5') + DOUBLE('1e-9')) AS median_low,
    MIN(survival_curves.duration) FILTER(WHERE
      survival_curves.survival_high <= DOUBLE('0.5') + DOUBLE('1e-9')) AS median_high,
    MIN(survival_curves.duration) FILTER(WHERE
      survival_curves.survival <= DOUBLE('0.1') + DOUBLE('1e-9')) AS p90,
    MIN(survival_curves.duration) FILTER(WHERE
      COALESCE(survival_curves.survival_low, survival_curves.survival) <= DOUBLE('0.1') + DOUBLE('1e-9')) AS p90_low,
    MIN(survival_curves.duration) FILTER(WHERE
      survival_curves.survival_high <= DOUBLE('0.1') + DOUBLE('1e-9')) AS p90_high
  FROM survival_curves AS survival_curves
  GROUP BY
    survival_curves.curve,
    survival_curves.stratum
)
SELECT
  CAST(curve AS STRING) AS curve,
  CAST(stratum AS STRING) AS stratum,
  CAST(total_count AS BIGINT) AS total_count,
  CAST(event_count AS BIGINT) AS event_count,
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
    crossings.total_count AS total_count,
    crossings.event_count AS event_count,
    crossings.median AS median,
    CASE WHEN crossings.total_count >= 5 THEN crossings.median_low END AS median_low,
    CASE WHEN crossings.total_count >= 5 THEN crossings.median_high END AS median_high,
    crossings.p90 AS p90,
    CASE WHEN crossings.total_count >= 5 THEN crossings.p90_low END AS p90_low,
    CASE WHEN crossings.total_count >= 5 THEN crossings.p90_high END AS p90_high
  FROM crossings AS crossings
) AS made
