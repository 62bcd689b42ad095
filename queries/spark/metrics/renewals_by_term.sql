-- Made from queries/metrics/renewals_by_term.sql by 'npm run spark'.
-- 7963eb83ee717658
SELECT
  CAST(term_number AS BIGINT) AS term_number,
  CAST(at_risk AS BIGINT) AS at_risk,
  CAST(left_count AS BIGINT) AS left_count,
  CAST(stayed_share AS DOUBLE) AS stayed_share,
  CAST(stayed_share_low AS DOUBLE) AS stayed_share_low,
  CAST(stayed_share_high AS DOUBLE) AS stayed_share_high,
  CAST(projected_share AS DOUBLE) AS projected_share,
  CAST(projected_share_low AS DOUBLE) AS projected_share_low,
  CAST(projected_share_high AS DOUBLE) AS projected_share_high
FROM (
  SELECT
    terms.term_number AS term_number,
    survival_curves.at_risk AS at_risk,
    survival_curves.event_count AS left_count,
    CASE WHEN terms.term_number = 0 THEN 1 ELSE survival_curves.survival END AS stayed_share,
    survival_curves.survival_low AS stayed_share_low,
    survival_curves.survival_high AS stayed_share_high,
    fitted_estimates.estimate AS projected_share,
    fitted_estimates.estimate_low AS projected_share_low,
    fitted_estimates.estimate_high AS projected_share_high
  FROM (
    SELECT
      EXPLODE(
        (
          CASE
            WHEN (
              0
            ) <= (
              (
                13
              ) - 1
            )
            THEN SEQUENCE(0, (
              13
            ) - 1)
            ELSE ARRAY()
          END
        )
      ) AS term_number
  ) AS terms
  LEFT JOIN survival_curves AS survival_curves
    ON survival_curves.curve = 'renewals'
    AND survival_curves.duration = terms.term_number
    AND terms.term_number > 0
  LEFT JOIN fitted_estimates AS fitted_estimates
    ON fitted_estimates.model = 'sbg'
    AND fitted_estimates.name = 'stayed_' || terms.term_number
  WHERE
    EXISTS(
      SELECT
        1 AS `1`
      FROM survival_curves AS survival_curves
      WHERE
        survival_curves.curve = 'renewals'
    )
    AND (
      NOT survival_curves.duration IS NULL
      OR NOT fitted_estimates.estimate IS NULL
      OR terms.term_number = 0
    )
  ORDER BY
    terms.term_number NULLS LAST
) AS made
