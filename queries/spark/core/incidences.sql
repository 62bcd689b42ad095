-- Made from queries/core/incidences.sql by 'npm run spark'.
-- 31bc75519c19dbca
WITH times AS (
  SELECT
    survival_observations.curve AS curve,
    survival_observations.stratum AS stratum,
    survival_observations.duration AS duration,
    COUNT(*) FILTER(WHERE
      survival_observations.outcome = 1) AS event_count,
    COUNT(*) FILTER(WHERE
      survival_observations.outcome = 2) AS competing_count,
    CAST(SUM(COUNT(*)) OVER (
      PARTITION BY survival_observations.curve, survival_observations.stratum
      ORDER BY survival_observations.duration DESC
    ) AS DOUBLE) AS at_risk
  FROM survival_observations AS survival_observations
  WHERE
    survival_observations.curve IN ('waits', 'waits_by_variant')
    AND survival_observations.stratum <> 'all'
  GROUP BY
    survival_observations.curve,
    survival_observations.stratum,
    survival_observations.duration
), survivals AS (
  SELECT
    times.curve AS curve,
    times.stratum AS stratum,
    times.duration AS duration,
    times.event_count AS event_count,
    times.competing_count AS competing_count,
    times.at_risk AS at_risk,
    times.event_count + times.competing_count AS ending_count,
    COALESCE(
      EXP(
        SUM(
          LN(
            CASE
              WHEN (
                times.event_count + times.competing_count
              ) < times.at_risk
              THEN 1 - CAST((
                times.event_count + times.competing_count
              ) AS DOUBLE) / NULLIF(times.at_risk, 0)
              ELSE 1
            END
          )
        ) OVER (
          PARTITION BY times.curve, times.stratum
          ORDER BY times.duration NULLS LAST
          rows BETWEEN UNBOUNDED preceding AND 1 preceding
        )
      ),
      1
    ) AS survival_before
  FROM times AS times
), shares AS (
  SELECT
    survivals.curve AS curve,
    survivals.stratum AS stratum,
    survivals.duration AS duration,
    survivals.event_count AS event_count,
    survivals.competing_count AS competing_count,
    survivals.at_risk AS at_risk,
    survivals.ending_count AS ending_count,
    survivals.survival_before AS survival_before,
    SUM(
      CAST(survivals.survival_before * survivals.event_count AS DOUBLE) / NULLIF(survivals.at_risk, 0)
    ) OVER (
      PARTITION BY survivals.curve, survivals.stratum
      ORDER BY survivals.duration NULLS LAST
    ) AS incidence,
    SUM(
      CAST(survivals.survival_before * survivals.competing_count AS DOUBLE) / NULLIF(survivals.at_risk, 0)
    ) OVER (
      PARTITION BY survivals.curve, survivals.stratum
      ORDER BY survivals.duration NULLS LAST
    ) AS competing_incidence,
    CASE
      WHEN survivals.ending_count < survivals.at_risk
      THEN CAST(survivals.ending_count AS DOUBLE) / NULLIF(survivals.at_risk * (
        survivals.at_risk - survivals.ending_count
      ), 0)
      ELSE 0
    END AS greenwood,
    CAST(survivals.survival_before * survivals.event_count AS DOUBLE) / NULLIF(POWER(survivals.at_risk, 2), 0) AS slope,
    CAST(POWER(survivals.survival_before, 2) * survivals.event_count * (
      survivals.at_risk - survivals.event_count
    ) AS DOUBLE) / NULLIF(POWER(survivals.at_risk, 3), 0) AS own_variance
  FROM survivals AS survivals
), variances AS (
  SELECT
    shares.curve AS curve,
    shares.stratum AS stratum,
    shares.duration AS duration,
    shares.event_count AS event_count,
    shares.competing_count AS competing_count,
    shares.at_risk AS at_risk,
    shares.ending_count AS ending_count,
    shares.survival_before AS survival_before,
    shares.incidence AS incidence,
    shares.competing_incidence AS competing_incidence,
    shares.greenwood AS greenwood,
    shares.slope AS slope,
    shares.own_variance AS own_variance,
    GREATEST(
      POWER(shares.incidence, 2) * SUM(shares.greenwood) OVER (PARTITION BY shares.curve, shares.stratum ORDER BY shares.duration NULLS LAST) - 2 * shares.incidence * SUM(shares.greenwood * shares.incidence) OVER (PARTITION BY shares.curve, shares.stratum ORDER BY shares.duration NULLS LAST) + SUM(shares.greenwood * POWER(shares.incidence, 2)) OVER (PARTITION BY shares.curve, shares.stratum ORDER BY shares.duration NULLS LAST) + SUM(shares.own_variance) OVER (PARTITION BY shares.curve, shares.stratum ORDER BY shares.duration NULLS LAST) - 2 * (
        shares.incidence * SUM(shares.slope) OVER (PARTITION BY shares.curve, shares.stratum ORDER BY shares.duration NULLS LAST) - SUM(shares.slope * shares.incidence) OVER (PARTITION BY shares.curve, shares.stratum ORDER BY shares.duration NULLS LAST)
      ),
      0
    ) AS variance
  FROM shares AS shares
)
SELECT
  CAST(curve AS STRING) AS curve,
  CAST(stratum AS STRING) AS stratum,
  CAST(duration AS DOUBLE) AS duration,
  CAST(at_risk AS BIGINT) AS at_risk,
  CAST(event_count AS BIGINT) AS event_count,
  CAST(competing_count AS BIGINT) AS competing_count,
  CAST(incidence AS DOUBLE) AS incidence,
  CAST(incidence_low AS DOUBLE) AS incidence_low,
  CAST(incidence_high AS DOUBLE) AS incidence_high,
  CAST(competing_incidence AS DOUBLE) AS competing_incidence
FROM (
  SELECT
    variances.curve AS curve,
    variances.stratum AS stratum,
    variances.duration AS duration,
    CAST(BROUND(variances.at_risk) AS BIGINT) AS at_risk,
    variances.event_count AS event_count,
    variances.competing_count AS competing_count,
    variances.incidence AS incidence,
    CASE
      WHEN variances.incidence > 0 AND variances.incidence < 1 - DOUBLE('1e-9')
      THEN POWER(
        variances.incidence,
        EXP(
          CAST(DOUBLE('1.959963984540054') * SQRT(variances.variance) AS DOUBLE) / NULLIF(ABS(variances.incidence * LN(variances.incidence)), 0)
        )
      )
    END AS incidence_low,
    CASE
      WHEN variances.incidence > 0 AND variances.incidence < 1 - DOUBLE('1e-9')
      THEN POWER(
        variances.incidence,
        EXP(
          CAST(-DOUBLE('1.959963984540054') * SQRT(variances.variance) AS DOUBLE) / NULLIF(ABS(variances.incidence * LN(variances.incidence)), 0)
        )
      )
    END AS incidence_high,
    variances.competing_incidence AS competing_incidence
  FROM variances AS variances
) AS made
