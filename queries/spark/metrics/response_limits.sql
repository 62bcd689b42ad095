-- Made from queries/metrics/response_limits.sql by 'npm run spark'.
-- 5625d85ebc7f0ab7
WITH medians AS (
  SELECT
    responses_by_month.month AS month,
    responses_by_month.role AS role,
    responses_by_month.wait_seconds_median AS wait_seconds_median,
    LN(GREATEST(responses_by_month.wait_seconds_median, 1)) AS log_seconds,
    COALESCE(responses_by_month.role = 'this', FALSE) AS is_this
  FROM responses_by_month AS responses_by_month
  WHERE
    NOT responses_by_month.wait_seconds_median IS NULL
), ranges AS (
  SELECT
    medians.log_seconds AS log_seconds,
    ABS(
      medians.log_seconds - LAG(medians.log_seconds) OVER (ORDER BY medians.month NULLS LAST)
    ) AS moving_range
  FROM medians AS medians
  WHERE
    NOT medians.is_this
), limits AS (
  SELECT
    AVG(CAST(ranges.log_seconds AS DOUBLE)) AS centre,
    AVG(CAST(ranges.moving_range AS DOUBLE)) AS mean_range,
    DOUBLE('2.66') * AVG(CAST(ranges.moving_range AS DOUBLE)) AS reach,
    CASE
      WHEN (
        DOUBLE('2.66') * AVG(CAST(ranges.moving_range AS DOUBLE))
      ) < DOUBLE('0.001')
      THEN DOUBLE('0.001')
      ELSE DOUBLE('1e-9')
    END AS slack
  FROM ranges AS ranges
  HAVING
    COUNT(*) >= 6
), distances AS (
  SELECT
    medians.month AS month,
    medians.role AS role,
    medians.wait_seconds_median AS wait_seconds_median,
    medians.log_seconds AS log_seconds,
    medians.is_this AS is_this,
    limits.centre AS centre,
    limits.mean_range AS mean_range,
    limits.reach AS reach,
    limits.slack AS slack,
    medians.log_seconds - limits.centre AS distance,
    medians.log_seconds - LAG(medians.log_seconds) OVER (ORDER BY medians.month NULLS LAST) AS step
  FROM medians AS medians
  LEFT JOIN limits AS limits
    ON TRUE
), judged AS (
  SELECT
    distances.month AS month,
    distances.role AS role,
    distances.wait_seconds_median AS wait_seconds_median,
    distances.log_seconds AS log_seconds,
    distances.is_this AS is_this,
    distances.centre AS centre,
    distances.mean_range AS mean_range,
    distances.reach AS reach,
    distances.slack AS slack,
    distances.distance AS distance,
    distances.step AS step,
    CASE
      WHEN ABS(distances.distance) > distances.reach + distances.slack
      THEN 'outside'
      WHEN ABS(distances.step) > DOUBLE('3.268') * distances.mean_range + distances.slack
      THEN 'jump'
      WHEN ABS(distances.distance) > CAST(distances.reach AS DOUBLE) / 2 + distances.slack
      AND COUNT(
        CASE
          WHEN distances.distance > CAST(distances.reach AS DOUBLE) / 2 + distances.slack
          THEN 1
        END
      ) OVER (ORDER BY distances.month NULLS LAST rows BETWEEN 3 preceding AND CURRENT ROW) * CAST(distances.distance > 0 AS INT) + COUNT(
        CASE
          WHEN distances.distance < CAST(-distances.reach AS DOUBLE) / 2 - distances.slack
          THEN 1
        END
      ) OVER (ORDER BY distances.month NULLS LAST rows BETWEEN 3 preceding AND CURRENT ROW) * CAST(distances.distance < 0 AS INT) >= 3
      THEN 'near'
      WHEN ABS(
        SUM(
          CASE
            WHEN ABS(distances.distance) > distances.slack
            THEN SIGN(distances.distance)
            ELSE 0
          END
        ) OVER (ORDER BY distances.month NULLS LAST rows BETWEEN 7 preceding AND CURRENT ROW)
      ) = 8
      THEN 'run'
    END AS signal_rule
  FROM distances AS distances
)
SELECT
  CAST(month AS DATE) AS month,
  CAST(role AS STRING) AS role,
  CAST(wait_seconds_median AS DOUBLE) AS wait_seconds_median,
  CAST(usual_seconds AS DOUBLE) AS usual_seconds,
  CAST(usual_seconds_low AS DOUBLE) AS usual_seconds_low,
  CAST(usual_seconds_high AS DOUBLE) AS usual_seconds_high,
  CAST(signal AS STRING) AS signal,
  CAST(signal_rule AS STRING) AS signal_rule
FROM (
  SELECT
    judged.month AS month,
    judged.role AS role,
    judged.wait_seconds_median AS wait_seconds_median,
    EXP(judged.centre) AS usual_seconds,
    EXP(judged.centre - judged.reach) AS usual_seconds_low,
    EXP(judged.centre + judged.reach) AS usual_seconds_high,
    CASE
      WHEN judged.signal_rule IS NULL
      THEN NULL
      WHEN CASE judged.signal_rule WHEN 'jump' THEN judged.step ELSE judged.distance END > 0
      THEN 'slower'
      ELSE 'faster'
    END AS signal,
    judged.signal_rule AS signal_rule
  FROM judged AS judged
  ORDER BY
    judged.month NULLS LAST
) AS made
