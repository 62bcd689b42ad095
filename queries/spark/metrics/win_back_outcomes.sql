-- Made from queries/metrics/win_back_outcomes.sql by 'npm run spark'.
-- abb353d460cb5e82
WITH windows AS (
  SELECT
    treatments.treatment AS treatment,
    treatments.curve AS curve,
    windows.window_days AS window_days
  FROM VALUES
    ('personal', 'returns_by_kind'),
    ('win-back', 'returns_by_kind'),
    ('promotion', 'returns_by_kind'),
    ('mailing', 'returns_by_kind'),
    ('spontaneous', 'returns') AS treatments(treatment, curve)
  CROSS JOIN VALUES
    (30),
    (90),
    (365) AS windows(window_days)
), reached AS (
  SELECT
    windows.treatment AS treatment,
    windows.window_days AS window_days,
    COALESCE(MAX(curve.at_risk), 0) AS customer_count,
    CAST(COALESCE(SUM(curve.event_count) FILTER(WHERE
      curve.duration <= windows.window_days), 0) AS BIGINT) AS returned_count,
    COALESCE(MAX(curve.at_risk) FILTER(WHERE
      curve.duration >= windows.window_days), 0) - COALESCE(SUM(curve.event_count) FILTER(WHERE
      curve.duration = windows.window_days), 0) AS followed_count,
    COALESCE(MIN(curve.survival) FILTER(WHERE
      curve.duration <= windows.window_days), 1) AS survival,
    MAX_BY(
      curve.survival_low,
      CASE
        WHEN NOT (
          curve.survival_low
        ) IS NULL
        THEN NAMED_STRUCT(
          'column_0',
          (
            curve.duration
          ) IS NULL,
          'column_1',
          curve.duration,
          'column_2',
          (
            curve.survival_low
          ) IS NULL,
          'column_3',
          curve.survival_low
        )
      END
    ) FILTER(WHERE
      curve.duration <= windows.window_days) AS survival_low,
    MAX_BY(
      curve.survival_high,
      CASE
        WHEN NOT (
          curve.survival_high
        ) IS NULL
        THEN NAMED_STRUCT(
          'column_0',
          (
            curve.duration
          ) IS NULL,
          'column_1',
          curve.duration,
          'column_2',
          (
            curve.survival_high
          ) IS NULL,
          'column_3',
          curve.survival_high
        )
      END
    ) FILTER(WHERE
      curve.duration <= windows.window_days) AS survival_high
  FROM windows AS windows
  LEFT JOIN survival_curves AS curve
    ON curve.curve = windows.curve AND curve.stratum = windows.treatment
  GROUP BY
    windows.treatment,
    windows.window_days
)
SELECT
  CAST(treatment AS STRING) AS treatment,
  CAST(window_days AS INT) AS window_days,
  CAST(customer_count AS BIGINT) AS customer_count,
  CAST(returned_count AS BIGINT) AS returned_count,
  CAST(followed_count AS BIGINT) AS followed_count,
  CAST(returned_share AS DOUBLE) AS returned_share,
  CAST(returned_share_low AS DOUBLE) AS returned_share_low,
  CAST(returned_share_high AS DOUBLE) AS returned_share_high
FROM (
  SELECT
    reached.treatment AS treatment,
    reached.window_days AS window_days,
    reached.customer_count AS customer_count,
    reached.returned_count AS returned_count,
    CAST(reached.followed_count AS BIGINT) AS followed_count,
    CASE
      WHEN reached.followed_count > 0 OR reached.survival = 0
      THEN 1 - reached.survival
    END AS returned_share,
    CASE
      WHEN reached.survival = 0
      THEN POWER(DOUBLE('0.025'), CAST(DOUBLE('1.0') AS DOUBLE) / NULLIF(reached.returned_count, 0))
      WHEN reached.followed_count > 0 AND reached.returned_count = 0
      THEN 0
      WHEN reached.followed_count > 0
      THEN 1 - reached.survival_high
    END AS returned_share_low,
    CASE
      WHEN reached.survival = 0
      THEN 1
      WHEN reached.followed_count > 0 AND reached.returned_count = 0
      THEN 1 - POWER(DOUBLE('0.025'), CAST(DOUBLE('1.0') AS DOUBLE) / NULLIF(reached.followed_count, 0))
      WHEN reached.followed_count > 0
      THEN 1 - reached.survival_low
    END AS returned_share_high
  FROM reached AS reached
  ORDER BY
    reached.treatment NULLS LAST,
    reached.window_days NULLS LAST
) AS made
