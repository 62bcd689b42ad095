-- Made from queries/metrics/renewals_at_risk.sql by 'npm run spark'.
-- 8ee6c84e4961962b
WITH running AS (
  SELECT
    looked_at_ends.customer_id AS customer_id,
    looked_at_ends.ended_on AS ended_on,
    looked_at_ends.lead_days AS lead_days,
    looked_at_ends.annual_value AS annual_value,
    renewal_fits.fit_on AS fit_on,
    renewal_fits.intercept AS intercept,
    (
      CAST((
        renewal_fits.left_count
      ) AS DOUBLE) / CAST(NULLIF((
        renewal_fits.case_count
      ), 0) AS DOUBLE)
    ) AS base_share
  FROM looked_at_ends AS looked_at_ends
  CROSS JOIN settings AS settings
  INNER JOIN renewal_record AS renewal_record
    ON renewal_record.lead_days = looked_at_ends.lead_days AND renewal_record.is_told
  INNER JOIN renewal_fits AS renewal_fits
    ON renewal_fits.lead_days = looked_at_ends.lead_days
    AND renewal_fits.fit_on = DATE_ADD(settings.as_of_on, CAST(1 AS INT))
    AND NOT renewal_fits.intercept IS NULL
  WHERE
    looked_at_ends.is_running
), moves AS (
  SELECT
    running.customer_id AS customer_id,
    running.ended_on AS ended_on,
    renewal_causes.cause AS cause,
    CASE
      WHEN renewal_causes.cause IN ('terms', 'orders', 'silence')
      THEN EXP(renewal_causes.level)
      WHEN renewal_causes.cause = 'slow_answers'
      THEN EXP(renewal_causes.level) - 1
      ELSE renewal_causes.level
    END AS cause_value,
    renewal_weights.weight * (
      renewal_causes.level - renewal_weights.mean
    ) AS log_odds
  FROM running AS running
  INNER JOIN renewal_causes AS renewal_causes
    ON renewal_causes.customer_id = running.customer_id
    AND renewal_causes.ended_on = running.ended_on
    AND renewal_causes.lead_days = running.lead_days
  INNER JOIN renewal_weights AS renewal_weights
    ON renewal_weights.lead_days = running.lead_days
    AND renewal_weights.fit_on = running.fit_on
    AND renewal_weights.cause = renewal_causes.cause
), placed AS (
  SELECT
    moves.customer_id AS customer_id,
    moves.ended_on AS ended_on,
    moves.cause AS cause,
    moves.cause_value AS cause_value,
    moves.log_odds AS log_odds,
    ROW_NUMBER() OVER (
      PARTITION BY moves.customer_id, moves.ended_on
      ORDER BY ABS(moves.log_odds) DESC, moves.cause NULLS LAST
    ) AS place
  FROM moves AS moves
), told AS (
  SELECT
    placed.customer_id AS customer_id,
    placed.ended_on AS ended_on,
    (
      CAST(SUM(CAST((
        placed.log_odds
      ) AS DECIMAL(38, 15))) AS DOUBLE)
    ) AS log_odds,
    MAX(placed.cause) FILTER(WHERE
      placed.place = 1 AND ABS(placed.log_odds) >= LN(DOUBLE('1.1'))) AS cause_1,
    MAX(placed.cause_value) FILTER(WHERE
      placed.place = 1 AND ABS(placed.log_odds) >= LN(DOUBLE('1.1'))) AS cause_1_level,
    MAX(EXP(placed.log_odds)) FILTER(WHERE
      placed.place = 1 AND ABS(placed.log_odds) >= LN(DOUBLE('1.1'))) AS cause_1_odds,
    MAX(placed.cause) FILTER(WHERE
      placed.place = 2 AND ABS(placed.log_odds) >= LN(DOUBLE('1.1'))) AS cause_2,
    MAX(placed.cause_value) FILTER(WHERE
      placed.place = 2 AND ABS(placed.log_odds) >= LN(DOUBLE('1.1'))) AS cause_2_level,
    MAX(EXP(placed.log_odds)) FILTER(WHERE
      placed.place = 2 AND ABS(placed.log_odds) >= LN(DOUBLE('1.1'))) AS cause_2_odds
  FROM placed AS placed
  GROUP BY
    placed.customer_id,
    placed.ended_on
)
SELECT
  CAST(customer_id AS STRING) AS customer_id,
  CAST(ended_on AS DATE) AS ended_on,
  CAST(annual_value AS DECIMAL(38, 2)) AS annual_value,
  CAST(lead_days AS INT) AS lead_days,
  CAST(leaving_share AS DOUBLE) AS leaving_share,
  CAST(base_share AS DOUBLE) AS base_share,
  CAST(cause_1 AS STRING) AS cause_1,
  CAST(cause_1_level AS DOUBLE) AS cause_1_level,
  CAST(cause_1_odds AS DOUBLE) AS cause_1_odds,
  CAST(cause_2 AS STRING) AS cause_2,
  CAST(cause_2_level AS DOUBLE) AS cause_2_level,
  CAST(cause_2_odds AS DOUBLE) AS cause_2_odds
FROM (
  SELECT
    running.customer_id AS customer_id,
    running.ended_on AS ended_on,
    running.annual_value AS annual_value,
    running.lead_days AS lead_days,
    CAST(1 AS DOUBLE) / (
      1 + EXP(-(
        running.intercept + told.log_odds
      ))
    ) AS leaving_share,
    running.base_share AS base_share,
    told.cause_1 AS cause_1,
    told.cause_1_level AS cause_1_level,
    told.cause_1_odds AS cause_1_odds,
    told.cause_2 AS cause_2,
    told.cause_2_level AS cause_2_level,
    told.cause_2_odds AS cause_2_odds
  FROM running AS running
  INNER JOIN told AS told
    ON told.customer_id = running.customer_id AND told.ended_on = running.ended_on
  ORDER BY
    leaving_share * running.annual_value DESC,
    running.customer_id NULLS LAST,
    running.ended_on NULLS LAST
  LIMIT 2000
) AS made
