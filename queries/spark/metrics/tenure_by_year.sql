-- Made from queries/metrics/tenure_by_year.sql by 'npm run spark'.
-- c098c1e576eac6a0
WITH years AS (
  SELECT
    years.year_number AS year_number,
    CAST(CEIL(DOUBLE('365.25') * years.year_number) AS INT) AS days,
    CAST(CEIL(DOUBLE('365.25') * (
      years.year_number - 1
    )) AS INT) AS days_before
  FROM (
    SELECT
      EXPLODE(
        (
          CASE
            WHEN (
              1
            ) <= (
              (
                31
              ) - 1
            )
            THEN SEQUENCE(1, (
              31
            ) - 1)
            ELSE ARRAY()
          END
        )
      ) AS year_number
  ) AS years
), bases AS (
  SELECT
    tenures.basis AS basis,
    COUNT(*) FILTER(WHERE
      tenures.is_start_known AND tenures.entry_days < tenures.tenure_days) AS total_count,
    COUNT(*) FILTER(WHERE
      tenures.entry_days > 0 AND tenures.entry_days < tenures.tenure_days) AS late_count,
    COUNT(*) FILTER(WHERE
      NOT tenures.is_start_known) AS left_out_count
  FROM tenures AS tenures
  GROUP BY
    tenures.basis
), followed AS (
  SELECT
    tenures.basis AS basis,
    years.year_number AS year_number,
    COUNT(*) FILTER(WHERE
      tenures.tenure_days > years.days) AS at_risk,
    COUNT(*) FILTER(WHERE
      tenures.has_ended
      AND tenures.tenure_days <= years.days
      AND tenures.tenure_days > years.days_before) AS left_count
  FROM years AS years
  INNER JOIN tenures AS tenures
    ON tenures.is_start_known
    AND tenures.entry_days < tenures.tenure_days
    AND tenures.entry_days <= years.days
    AND tenures.tenure_days > years.days_before
  GROUP BY
    tenures.basis,
    years.year_number
), points AS (
  SELECT
    years.year_number AS year_number,
    survival_curves.stratum AS basis,
    MAX_BY(
      survival_curves.survival,
      CASE
        WHEN NOT (
          survival_curves.survival
        ) IS NULL
        THEN NAMED_STRUCT(
          'column_0',
          (
            survival_curves.duration
          ) IS NULL,
          'column_1',
          survival_curves.duration,
          'column_2',
          (
            survival_curves.survival
          ) IS NULL,
          'column_3',
          survival_curves.survival
        )
      END
    ) AS stayed_share,
    MAX_BY(
      ARRAY(survival_curves.survival_low, survival_curves.survival_high),
      CASE
        WHEN NOT (
          ARRAY(survival_curves.survival_low, survival_curves.survival_high)
        ) IS NULL
        THEN NAMED_STRUCT(
          'column_0',
          (
            survival_curves.duration
          ) IS NULL,
          'column_1',
          survival_curves.duration,
          'column_2',
          (
            ARRAY(survival_curves.survival_low, survival_curves.survival_high)
          ) IS NULL,
          'column_3',
          ARRAY(survival_curves.survival_low, survival_curves.survival_high)
        )
      END
    ) AS limits
  FROM years AS years
  INNER JOIN survival_curves AS survival_curves
    ON survival_curves.curve = 'tenures' AND survival_curves.duration <= years.days
  GROUP BY
    years.year_number,
    survival_curves.stratum
)
SELECT
  CAST(basis AS STRING) AS basis,
  CAST(year_number AS BIGINT) AS year_number,
  CAST(at_risk AS BIGINT) AS at_risk,
  CAST(left_count AS BIGINT) AS left_count,
  CAST(stayed_share AS DOUBLE) AS stayed_share,
  CAST(stayed_share_low AS DOUBLE) AS stayed_share_low,
  CAST(stayed_share_high AS DOUBLE) AS stayed_share_high,
  CAST(total_count AS BIGINT) AS total_count,
  CAST(late_count AS BIGINT) AS late_count,
  CAST(left_out_count AS BIGINT) AS left_out_count,
  CAST(first_end_on AS DATE) AS first_end_on
FROM (
  SELECT
    bases.basis AS basis,
    followed.year_number AS year_number,
    followed.at_risk AS at_risk,
    followed.left_count AS left_count,
    COALESCE(points.stayed_share, 1) AS stayed_share,
    GET(points.limits, (
      1
    ) - 1) AS stayed_share_low,
    GET(points.limits, (
      2
    ) - 1) AS stayed_share_high,
    bases.total_count AS total_count,
    bases.late_count AS late_count,
    bases.left_out_count AS left_out_count,
    CASE
      WHEN bases.basis = 'contract' AND NOT followed_from.is_stated
      THEN DATE_ADD(followed_from.contracts_from_on, CAST(2 AS INT))
    END AS first_end_on
  FROM bases AS bases
  INNER JOIN followed AS followed
    ON followed.basis = bases.basis
  LEFT JOIN points AS points
    ON points.basis = bases.basis AND points.year_number = followed.year_number
  LEFT JOIN followed_from AS followed_from
    ON TRUE
  WHERE
    followed.at_risk + followed.left_count > 0
  ORDER BY
    bases.basis NULLS LAST,
    followed.year_number NULLS LAST
) AS made
