-- Made from queries/metrics/response_sensitivity.sql by 'npm run spark'.
-- 718ae0565542c910
WITH counts AS (
  SELECT
    wait_variants.variant AS variant,
    COUNT(*) AS opened_count,
    COUNT(*) FILTER(WHERE
      wait_variants.outcome = 'answered') AS answered_count,
    COUNT(*) FILTER(WHERE
      wait_variants.outcome = 'open') AS waiting_count
  FROM wait_variants AS wait_variants
  GROUP BY
    wait_variants.variant
), quantiles AS (
  SELECT
    survival_quantiles.stratum AS variant,
    survival_quantiles.median AS median,
    survival_quantiles.median_low AS median_low,
    survival_quantiles.median_high AS median_high,
    survival_quantiles.p90 AS p90,
    survival_quantiles.p90_low AS p90_low,
    survival_quantiles.p90_high AS p90_high
  FROM survival_quantiles AS survival_quantiles
  WHERE
    survival_quantiles.curve = 'waits_by_variant'
  UNION ALL
  SELECT
    'settled_never_answered' AS variant,
    incidence_quantiles.median AS median,
    incidence_quantiles.median_low AS median_low,
    incidence_quantiles.median_high AS median_high,
    incidence_quantiles.p90 AS p90,
    incidence_quantiles.p90_low AS p90_low,
    incidence_quantiles.p90_high AS p90_high
  FROM incidence_quantiles AS incidence_quantiles
  WHERE
    incidence_quantiles.curve = 'waits_by_variant'
    AND incidence_quantiles.stratum = 'headline'
), variants AS (
  SELECT
    counts.variant AS variant,
    counts.opened_count AS opened_count,
    counts.answered_count AS answered_count,
    counts.waiting_count AS waiting_count
  FROM counts AS counts
  UNION ALL
  SELECT
    'settled_never_answered' AS settled_never_answered,
    counts.opened_count AS opened_count,
    counts.answered_count AS answered_count,
    counts.waiting_count AS waiting_count
  FROM counts AS counts
  WHERE
    counts.variant = 'headline'
)
SELECT
  CAST(variant AS STRING) AS variant,
  CAST(opened_count AS BIGINT) AS opened_count,
  CAST(answered_count AS BIGINT) AS answered_count,
  CAST(waiting_count AS BIGINT) AS waiting_count,
  CAST(wait_seconds_median AS DOUBLE) AS wait_seconds_median,
  CAST(wait_seconds_median_low AS DOUBLE) AS wait_seconds_median_low,
  CAST(wait_seconds_median_high AS DOUBLE) AS wait_seconds_median_high,
  CAST(wait_seconds_p90 AS DOUBLE) AS wait_seconds_p90,
  CAST(wait_seconds_p90_low AS DOUBLE) AS wait_seconds_p90_low,
  CAST(wait_seconds_p90_high AS DOUBLE) AS wait_seconds_p90_high
FROM (
  SELECT
    variants.variant AS variant,
    variants.opened_count AS opened_count,
    variants.answered_count AS answered_count,
    variants.waiting_count AS waiting_count,
    quantiles.median AS wait_seconds_median,
    quantiles.median_low AS wait_seconds_median_low,
    quantiles.median_high AS wait_seconds_median_high,
    quantiles.p90 AS wait_seconds_p90,
    quantiles.p90_low AS wait_seconds_p90_low,
    quantiles.p90_high AS wait_seconds_p90_high
  FROM variants AS variants
  LEFT JOIN quantiles AS quantiles
    ON quantiles.variant = variants.variant
  ORDER BY
    variants.variant <> 'headline' NULLS LAST,
    variants.variant NULLS LAST
) AS made
