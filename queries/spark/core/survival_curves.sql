-- Made from queries/core/survival_curves.sql by 'npm run spark'.
-- 9a9b59d475a6107e
WITH times AS (
  SELECT
    survival_observations.curve AS curve,
    survival_observations.stratum AS stratum,
    survival_observations.duration AS duration,
    COUNT(*) FILTER(WHERE
      survival_observations.outcome = 1) AS event_count,
    COUNT(*) AS ending_count,
    0 AS entering_count
  FROM survival_observations AS survival_observations
  GROUP BY
    survival_observations.curve,
    survival_observations.stratum,
    survival_observations.duration
  UNION ALL
  SELECT
    survival_observations.curve AS curve,
    survival_observations.stratum AS stratum,
    survival_observations.entry AS duration,
    0 AS event_count,
    0 AS ending_count,
    COUNT(*) AS entering_count
  FROM survival_observations AS survival_observations
  WHERE
    survival_observations.entry > 0
  GROUP BY
    survival_observations.curve,
    survival_observations.stratum,
    survival_observations.entry
), followed AS (
  SELECT
    times.curve AS curve,
    times.stratum AS stratum,
    times.duration AS duration,
    times.event_count AS event_count,
    times.ending_count AS ending_count,
    times.entering_count AS entering_count,
    SUM(times.ending_count - times.entering_count) OVER (PARTITION BY times.curve, times.stratum ORDER BY times.duration DESC) AS at_risk
  FROM times AS times
), risks AS (
  SELECT
    followed.curve AS curve,
    followed.stratum AS stratum,
    followed.duration AS duration,
    followed.event_count AS event_count,
    followed.ending_count AS ending_count,
    followed.entering_count AS entering_count,
    followed.at_risk AS at_risk
  FROM followed AS followed
  WHERE
    followed.ending_count > 0
), estimates AS (
  SELECT
    risks.curve AS curve,
    risks.stratum AS stratum,
    risks.duration AS duration,
    CAST(risks.at_risk AS BIGINT) AS at_risk,
    risks.event_count AS event_count,
    risks.ending_count - risks.event_count AS censored_count,
    CASE
      WHEN MAX(CAST(risks.event_count = risks.at_risk AS INT)) OVER (PARTITION BY risks.curve, risks.stratum ORDER BY risks.duration NULLS LAST) = 1
      THEN 0
      ELSE EXP(
        SUM(
          LN(
            1 - CASE
              WHEN risks.event_count < risks.at_risk
              THEN CAST(risks.event_count AS DOUBLE) / NULLIF(risks.at_risk, 0)
              ELSE 0
            END
          )
        ) OVER (PARTITION BY risks.curve, risks.stratum ORDER BY risks.duration NULLS LAST)
      )
    END AS survival,
    CASE
      WHEN MAX(CAST(risks.event_count = risks.at_risk AS INT)) OVER (PARTITION BY risks.curve, risks.stratum ORDER BY risks.duration NULLS LAST) = 0
      THEN SUM(
        CASE
          WHEN risks.event_count < risks.at_risk
          THEN CAST(risks.event_count AS DOUBLE) / NULLIF(risks.at_risk * (
            risks.at_risk - risks.event_count
          ), 0)
          ELSE 0
        END
      ) OVER (PARTITION BY risks.curve, risks.stratum ORDER BY risks.duration NULLS LAST)
    END AS variance_sum
  FROM risks AS risks
)
SELECT
  CAST(curve AS STRING) AS curve,
  CAST(stratum AS STRING) AS stratum,
  CAST(duration AS DOUBLE) AS duration,
  CAST(at_risk AS BIGINT) AS at_risk,
  CAST(event_count AS BIGINT) AS event_count,
  CAST(censored_count AS BIGINT) AS censored_count,
  CAST(survival AS DOUBLE) AS survival,
  CAST(variance_sum AS DOUBLE) AS variance_sum,
  CAST(survival_low AS DOUBLE) AS survival_low,
  CAST(survival_high AS DOUBLE) AS survival_high
FROM (
  SELECT
    estimates.curve AS curve,
    estimates.stratum AS stratum,
    estimates.duration AS duration,
    estimates.at_risk AS at_risk,
    estimates.event_count AS event_count,
    estimates.censored_count AS censored_count,
    estimates.survival AS survival,
    estimates.variance_sum AS variance_sum,
    CASE
      WHEN estimates.survival > 0 AND estimates.survival < 1
      THEN POWER(
        estimates.survival,
        EXP(
          CAST(DOUBLE('1.959963984540054') * SQRT(estimates.variance_sum) AS DOUBLE) / NULLIF(ABS(LN(estimates.survival)), 0)
        )
      )
    END AS survival_low,
    CASE
      WHEN estimates.survival > 0 AND estimates.survival < 1
      THEN POWER(
        estimates.survival,
        EXP(
          CAST(-DOUBLE('1.959963984540054') * SQRT(estimates.variance_sum) AS DOUBLE) / NULLIF(ABS(LN(estimates.survival)), 0)
        )
      )
    END AS survival_high
  FROM estimates AS estimates
  ORDER BY
    estimates.curve NULLS LAST,
    estimates.stratum NULLS LAST,
    estimates.duration NULLS LAST
) AS made
