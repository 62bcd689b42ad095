-- Made from queries/metrics/responses_by_group.sql by 'npm run spark'.
-- b29509567fb33da7
WITH counts AS (
  SELECT
    wait_groups.dimension AS dimension,
    wait_groups.wait_group AS wait_group,
    COUNT(*) AS opened_count,
    COUNT(*) FILTER(WHERE
      wait_groups.certainty = 'possible') AS possible_count,
    COUNT(*) FILTER(WHERE
      wait_groups.outcome = 'answered') AS answered_count,
    COUNT(*) FILTER(WHERE
      wait_groups.outcome = 'open') AS waiting_count
  FROM wait_groups AS wait_groups
  GROUP BY
    wait_groups.dimension,
    wait_groups.wait_group
)
SELECT
  CAST(dimension AS STRING) AS dimension,
  CAST(wait_group AS STRING) AS wait_group,
  CAST(opened_count AS BIGINT) AS opened_count,
  CAST(possible_count AS BIGINT) AS possible_count,
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
    counts.dimension AS dimension,
    counts.wait_group AS wait_group,
    counts.opened_count AS opened_count,
    counts.possible_count AS possible_count,
    counts.answered_count AS answered_count,
    counts.waiting_count AS waiting_count,
    survival_quantiles.median AS wait_seconds_median,
    survival_quantiles.median_low AS wait_seconds_median_low,
    survival_quantiles.median_high AS wait_seconds_median_high,
    survival_quantiles.p90 AS wait_seconds_p90,
    survival_quantiles.p90_low AS wait_seconds_p90_low,
    survival_quantiles.p90_high AS wait_seconds_p90_high
  FROM counts AS counts
  CROSS JOIN settings AS settings
  LEFT JOIN survival_quantiles AS survival_quantiles
    ON survival_quantiles.curve = 'waits_by_group'
    AND survival_quantiles.stratum = counts.dimension || ':' || counts.wait_group
    AND counts.opened_count >= settings.minimum_group
  ORDER BY
    counts.dimension NULLS LAST,
    counts.wait_group IN ('other', 'rest', 'none', '') NULLS LAST,
    counts.wait_group = 'none' NULLS LAST,
    counts.opened_count DESC,
    counts.wait_group NULLS LAST
) AS made
