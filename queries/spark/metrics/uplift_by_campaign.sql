-- Made from queries/metrics/uplift_by_campaign.sql by 'npm run spark'.
-- 81d63f248a2710af
WITH followed AS (
  SELECT
    trials.trial_id AS trial_id,
    trials.campaign_id AS campaign_id,
    trials.customer_id AS customer_id,
    trials.arm AS arm,
    trials.is_control AS is_control,
    trials.assigned_at AS assigned_at,
    trials.contacted_by AS contacted_by,
    trials.over_at AS over_at,
    trials.has_responded AS has_responded,
    trials.has_converted AS has_converted,
    trials.value AS value,
    CASE WHEN trials.contacted_by = 'call' THEN NOT trial_calls.customer_id IS NULL END AS was_called
  FROM trials AS trials
  LEFT JOIN trial_calls AS trial_calls
    ON trial_calls.campaign_id = trials.campaign_id
    AND trial_calls.customer_id = trials.customer_id
), observations AS (
  SELECT
    followed.campaign_id AS campaign_id,
    followed.arm AS arm,
    followed.is_control AS is_control,
    'response' AS outcome,
    followed.has_responded AS has_outcome,
    CAST(NULL AS DECIMAL(38, 2)) AS value,
    followed.was_called AS was_called
  FROM followed AS followed
  WHERE
    NOT followed.has_responded IS NULL
  UNION ALL
  SELECT
    followed.campaign_id AS campaign_id,
    followed.arm AS arm,
    followed.is_control AS is_control,
    'conversion' AS conversion,
    followed.has_converted AS has_converted,
    followed.value AS value,
    followed.was_called AS was_called
  FROM followed AS followed
  WHERE
    NOT followed.has_converted IS NULL
), arms AS (
  SELECT
    observations.campaign_id AS campaign_id,
    observations.is_control AS is_control,
    observations.outcome AS outcome,
    CASE WHEN observations.is_control THEN '' ELSE observations.arm END AS arm,
    COUNT(*) FILTER(WHERE
      observations.has_outcome) AS outcome_count,
    COUNT(*) AS total,
    CASE
      WHEN COUNT(observations.was_called) > 0
      THEN COUNT(*) FILTER(WHERE
        observations.was_called)
    END AS called_count,
    AVG(CAST(CAST(observations.has_outcome AS INT) AS DOUBLE)) AS share,
    AVG(CAST(observations.value AS DOUBLE)) AS value_mean,
    CAST(VARIANCE(observations.value) AS DOUBLE) / NULLIF(COUNT(observations.value), 0) AS value_variance,
    COUNT(observations.value) - 1 AS value_freedom,
    (
      CASE
        WHEN (
          COUNT(*)
        ) > 0
        AND NOT (
          COUNT(*) FILTER(WHERE
            observations.has_outcome)
        ) IS NULL
        THEN GREATEST(
          0,
          CAST((
            CAST(CAST((
              COUNT(*) FILTER(WHERE
                observations.has_outcome)
            ) AS DOUBLE) AS DOUBLE) / (
              COUNT(*)
            ) + CAST(CAST(DOUBLE('3.841458820694124') AS DOUBLE) / (
              COUNT(*)
            ) AS DOUBLE) / 2 - SQRT(
              CAST(DOUBLE('3.841458820694124') AS DOUBLE) / (
                COUNT(*)
              ) * (
                CAST(CAST((
                  COUNT(*) FILTER(WHERE
                    observations.has_outcome)
                ) AS DOUBLE) AS DOUBLE) / (
                  COUNT(*)
                ) * (
                  1 - CAST(CAST((
                    COUNT(*) FILTER(WHERE
                      observations.has_outcome)
                  ) AS DOUBLE) AS DOUBLE) / (
                    COUNT(*)
                  )
                ) + CAST(CAST(DOUBLE('3.841458820694124') AS DOUBLE) / (
                  COUNT(*)
                ) AS DOUBLE) / 4
              )
            )
          ) AS DOUBLE) / (
            1 + CAST(DOUBLE('3.841458820694124') AS DOUBLE) / (
              COUNT(*)
            )
          )
        )
      END
    ) AS low,
    (
      CASE
        WHEN (
          COUNT(*)
        ) > 0
        AND NOT (
          COUNT(*) FILTER(WHERE
            observations.has_outcome)
        ) IS NULL
        THEN LEAST(
          1,
          CAST((
            CAST(CAST((
              COUNT(*) FILTER(WHERE
                observations.has_outcome)
            ) AS DOUBLE) AS DOUBLE) / (
              COUNT(*)
            ) + CAST(CAST(DOUBLE('3.841458820694124') AS DOUBLE) / (
              COUNT(*)
            ) AS DOUBLE) / 2 + SQRT(
              CAST(DOUBLE('3.841458820694124') AS DOUBLE) / (
                COUNT(*)
              ) * (
                CAST(CAST((
                  COUNT(*) FILTER(WHERE
                    observations.has_outcome)
                ) AS DOUBLE) AS DOUBLE) / (
                  COUNT(*)
                ) * (
                  1 - CAST(CAST((
                    COUNT(*) FILTER(WHERE
                      observations.has_outcome)
                  ) AS DOUBLE) AS DOUBLE) / (
                    COUNT(*)
                  )
                ) + CAST(CAST(DOUBLE('3.841458820694124') AS DOUBLE) / (
                  COUNT(*)
                ) AS DOUBLE) / 4
              )
            )
          ) AS DOUBLE) / (
            1 + CAST(DOUBLE('3.841458820694124') AS DOUBLE) / (
              COUNT(*)
            )
          )
        )
      END
    ) AS high
  FROM observations AS observations
  GROUP BY ALL
), pairs AS (
  SELECT
    treated.campaign_id AS campaign_id,
    treated.is_control AS is_control,
    treated.outcome AS outcome,
    treated.arm AS arm,
    treated.outcome_count AS outcome_count,
    treated.total AS total,
    treated.called_count AS called_count,
    treated.share AS share,
    treated.value_mean AS value_mean,
    treated.value_variance AS value_variance,
    treated.value_freedom AS value_freedom,
    treated.low AS low,
    treated.high AS high,
    control.outcome_count AS control_count,
    control.total AS control_total,
    control.share AS control_share,
    control.called_count AS control_called_count,
    control.low AS control_low,
    control.high AS control_high,
    treated.value_mean - control.value_mean AS value_difference,
    SQRT(treated.value_variance + control.value_variance) AS value_error,
    CAST(POWER((
      treated.value_variance + control.value_variance
    ), 2) AS DOUBLE) / NULLIF(
      CAST(POWER(treated.value_variance, 2) AS DOUBLE) / NULLIF(treated.value_freedom, 0) + CAST(POWER(control.value_variance, 2) AS DOUBLE) / NULLIF(control.value_freedom, 0),
      0
    ) AS freedom,
    LEAST(treated.value_freedom, control.value_freedom) + 1 AS fewest
  FROM arms AS treated
  INNER JOIN arms AS control
    ON control.campaign_id = treated.campaign_id
    AND control.outcome = treated.outcome
    AND control.is_control
  WHERE
    NOT treated.is_control
), quantiles AS (
  SELECT
    pairs.campaign_id AS campaign_id,
    pairs.is_control AS is_control,
    pairs.outcome AS outcome,
    pairs.arm AS arm,
    pairs.outcome_count AS outcome_count,
    pairs.total AS total,
    pairs.called_count AS called_count,
    pairs.share AS share,
    pairs.value_mean AS value_mean,
    pairs.value_variance AS value_variance,
    pairs.value_freedom AS value_freedom,
    pairs.low AS low,
    pairs.high AS high,
    pairs.control_count AS control_count,
    pairs.control_total AS control_total,
    pairs.control_share AS control_share,
    pairs.control_called_count AS control_called_count,
    pairs.control_low AS control_low,
    pairs.control_high AS control_high,
    pairs.value_difference AS value_difference,
    pairs.value_error AS value_error,
    pairs.freedom AS freedom,
    pairs.fewest AS fewest,
    CASE
      WHEN pairs.fewest >= 5
      THEN (
        DOUBLE('1.959963984540054') + CAST(DOUBLE('2.372271230298562') AS DOUBLE) / NULLIF((
          pairs.freedom
        ), 0) + CAST(DOUBLE('2.8224986157396112') AS DOUBLE) / NULLIF(POWER((
          pairs.freedom
        ), 2), 0) + CAST(DOUBLE('2.555849679507722') AS DOUBLE) / NULLIF(POWER((
          pairs.freedom
        ), 3), 0) + CAST(DOUBLE('1.5895340533938225') AS DOUBLE) / NULLIF(POWER((
          pairs.freedom
        ), 4), 0) + CAST(DOUBLE('0.7337') AS DOUBLE) / NULLIF(POWER((
          pairs.freedom
        ), 5), 0) + CAST(DOUBLE('0.6352') AS DOUBLE) / NULLIF(POWER((
          pairs.freedom
        ), 6), 0) - CAST(DOUBLE('0.1423') AS DOUBLE) / NULLIF(POWER((
          pairs.freedom
        ), 7), 0)
      )
    END AS quantile
  FROM pairs AS pairs
)
SELECT
  CAST(campaign AS STRING) AS campaign,
  CAST(arm AS STRING) AS arm,
  CAST(outcome AS STRING) AS outcome,
  CAST(treated_count AS BIGINT) AS treated_count,
  CAST(treated_total AS BIGINT) AS treated_total,
  CAST(treated_share AS DOUBLE) AS treated_share,
  CAST(treated_share_low AS DOUBLE) AS treated_share_low,
  CAST(treated_share_high AS DOUBLE) AS treated_share_high,
  CAST(control_count AS BIGINT) AS control_count,
  CAST(control_total AS BIGINT) AS control_total,
  CAST(control_share AS DOUBLE) AS control_share,
  CAST(control_share_low AS DOUBLE) AS control_share_low,
  CAST(control_share_high AS DOUBLE) AS control_share_high,
  CAST(treated_called_count AS BIGINT) AS treated_called_count,
  CAST(control_called_count AS BIGINT) AS control_called_count,
  CAST(difference AS DOUBLE) AS difference,
  CAST(difference_low AS DOUBLE) AS difference_low,
  CAST(difference_high AS DOUBLE) AS difference_high,
  CAST(value_difference AS DOUBLE) AS value_difference,
  CAST(value_difference_low AS DOUBLE) AS value_difference_low,
  CAST(value_difference_high AS DOUBLE) AS value_difference_high
FROM (
  SELECT
    COALESCE(campaigns.name, quantiles.campaign_id) AS campaign,
    quantiles.arm AS arm,
    quantiles.outcome AS outcome,
    quantiles.outcome_count AS treated_count,
    quantiles.total AS treated_total,
    quantiles.share AS treated_share,
    quantiles.low AS treated_share_low,
    quantiles.high AS treated_share_high,
    quantiles.control_count AS control_count,
    quantiles.control_total AS control_total,
    quantiles.control_share AS control_share,
    quantiles.control_low AS control_share_low,
    quantiles.control_high AS control_share_high,
    quantiles.called_count AS treated_called_count,
    quantiles.control_called_count AS control_called_count,
    quantiles.share - quantiles.control_share AS difference,
    quantiles.share - quantiles.control_share - SQRT(
      POWER((
        quantiles.share - quantiles.low
      ), 2) + POWER((
        quantiles.control_high - quantiles.control_share
      ), 2)
    ) AS difference_low,
    quantiles.share - quantiles.control_share + SQRT(
      POWER((
        quantiles.high - quantiles.share
      ), 2) + POWER((
        quantiles.control_share - quantiles.control_low
      ), 2)
    ) AS difference_high,
    quantiles.value_difference AS value_difference,
    quantiles.value_difference - quantiles.quantile * quantiles.value_error AS value_difference_low,
    quantiles.value_difference + quantiles.quantile * quantiles.value_error AS value_difference_high
  FROM quantiles AS quantiles
  LEFT JOIN campaigns AS campaigns
    ON campaigns.campaign_id = quantiles.campaign_id
  ORDER BY
    campaign NULLS LAST,
    quantiles.arm NULLS LAST,
    quantiles.outcome DESC
) AS made
