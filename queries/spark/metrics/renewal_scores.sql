-- Made from queries/metrics/renewal_scores.sql by 'npm run spark'.
-- 6a4a6be666ae88a3
WITH looks AS (
  SELECT
    renewal_features.customer_id AS customer_id,
    renewal_features.ended_on AS ended_on,
    renewal_features.lead_days AS lead_days,
    renewal_features.looked_on AS looked_on,
    renewal_features.kept_on IS NULL AS has_left,
    CAST(CAST(DATE_TRUNC('quarter', renewal_features.looked_on) AS DATE) AS DATE) AS fit_on
  FROM renewal_features AS renewal_features
  CROSS JOIN settings AS settings
  WHERE
    NOT renewal_features.is_running
    AND renewal_features.decided_on > settings.as_of_on - INTERVAL '24' MONTH
), moved AS (
  SELECT
    looks.customer_id AS customer_id,
    looks.ended_on AS ended_on,
    looks.lead_days AS lead_days,
    (
      CAST(SUM(
        CAST((
          renewal_weights.weight * (
            renewal_causes.level - renewal_weights.mean
          )
        ) AS DECIMAL(38, 15))
      ) AS DOUBLE)
    ) AS log_odds
  FROM looks AS looks
  INNER JOIN renewal_causes AS renewal_causes
    ON renewal_causes.customer_id = looks.customer_id
    AND renewal_causes.ended_on = looks.ended_on
    AND renewal_causes.lead_days = looks.lead_days
  INNER JOIN renewal_weights AS renewal_weights
    ON renewal_weights.lead_days = looks.lead_days
    AND renewal_weights.fit_on = looks.fit_on
    AND renewal_weights.cause = renewal_causes.cause
  GROUP BY
    looks.customer_id,
    looks.ended_on,
    looks.lead_days
)
SELECT
  CAST(customer_id AS STRING) AS customer_id,
  CAST(ended_on AS DATE) AS ended_on,
  CAST(lead_days AS INT) AS lead_days,
  CAST(looked_on AS DATE) AS looked_on,
  CAST(leaving_share AS DOUBLE) AS leaving_share,
  CAST(base_share AS DOUBLE) AS base_share,
  CAST(has_left AS BOOLEAN) AS has_left
FROM (
  SELECT
    looks.customer_id AS customer_id,
    looks.ended_on AS ended_on,
    looks.lead_days AS lead_days,
    looks.looked_on AS looked_on,
    CAST(1 AS DOUBLE) / (
      1 + EXP(-(
        renewal_fits.intercept + moved.log_odds
      ))
    ) AS leaving_share,
    (
      CAST((
        renewal_fits.left_count
      ) AS DOUBLE) / CAST(NULLIF((
        renewal_fits.case_count
      ), 0) AS DOUBLE)
    ) AS base_share,
    looks.has_left AS has_left
  FROM looks AS looks
  INNER JOIN moved AS moved
    ON moved.customer_id = looks.customer_id
    AND moved.ended_on = looks.ended_on
    AND moved.lead_days = looks.lead_days
  INNER JOIN renewal_fits AS renewal_fits
    ON renewal_fits.lead_days = looks.lead_days AND renewal_fits.fit_on = looks.fit_on
  WHERE
    NOT renewal_fits.intercept IS NULL
  ORDER BY
    looks.customer_id NULLS LAST,
    looks.ended_on NULLS LAST,
    looks.lead_days NULLS LAST
) AS made
