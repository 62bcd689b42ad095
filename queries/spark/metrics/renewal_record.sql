-- Made from queries/metrics/renewal_record.sql by 'npm run spark'.
-- 8d6e60b4daab8772
WITH leads AS (
  SELECT
    leads.lead_days AS lead_days
  FROM VALUES
    (30),
    (90),
    (180),
    (300) AS leads(lead_days)
), missed AS (
  SELECT
    renewal_scores.lead_days AS lead_days,
    renewal_scores.customer_id AS customer_id,
    renewal_scores.has_left AS has_left,
    POWER(renewal_scores.leaving_share - IF(renewal_scores.has_left, 1, 0), 2) AS miss,
    POWER(renewal_scores.base_share - IF(renewal_scores.has_left, 1, 0), 2) AS base_miss
  FROM renewal_scores AS renewal_scores
), totals AS (
  SELECT
    missed.lead_days AS lead_days,
    COUNT(*) AS end_count,
    COUNT(*) FILTER(WHERE
      missed.has_left) AS left_count,
    COUNT(DISTINCT missed.customer_id) AS customer_count,
    (
      CAST((
        CAST(SUM(CAST((
          (
            missed.miss
          )
        ) AS DECIMAL(38, 15))) AS DOUBLE)
      ) AS DOUBLE) / NULLIF(COUNT((
        missed.miss
      )), 0)
    ) AS brier,
    (
      CAST((
        CAST(SUM(CAST((
          (
            missed.base_miss
          )
        ) AS DECIMAL(38, 15))) AS DOUBLE)
      ) AS DOUBLE) / NULLIF(COUNT((
        missed.base_miss
      )), 0)
    ) AS base_brier
  FROM missed AS missed
  GROUP BY
    missed.lead_days
), by_customer AS (
  SELECT
    missed.lead_days AS lead_days,
    missed.customer_id AS customer_id,
    (
      CAST(SUM(
        CAST((
          missed.miss - missed.base_miss - (
            totals.brier - totals.base_brier
          )
        ) AS DECIMAL(38, 15))
      ) AS DOUBLE)
    ) AS off
  FROM missed AS missed
  INNER JOIN totals AS totals
    ON totals.lead_days = missed.lead_days
  GROUP BY
    missed.lead_days,
    missed.customer_id
), reaches AS (
  SELECT
    by_customer.lead_days AS lead_days,
    (
      DOUBLE('1.959963984540054') + CAST(DOUBLE('2.372271230298562') AS DOUBLE) / NULLIF((
        COUNT(*) - 1
      ), 0) + CAST(DOUBLE('2.8224986157396112') AS DOUBLE) / NULLIF(POWER((
        COUNT(*) - 1
      ), 2), 0) + CAST(DOUBLE('2.555849679507722') AS DOUBLE) / NULLIF(POWER((
        COUNT(*) - 1
      ), 3), 0) + CAST(DOUBLE('1.5895340533938225') AS DOUBLE) / NULLIF(POWER((
        COUNT(*) - 1
      ), 4), 0) + CAST(DOUBLE('0.7337') AS DOUBLE) / NULLIF(POWER((
        COUNT(*) - 1
      ), 5), 0) + CAST(DOUBLE('0.6352') AS DOUBLE) / NULLIF(POWER((
        COUNT(*) - 1
      ), 6), 0) - CAST(DOUBLE('0.1423') AS DOUBLE) / NULLIF(POWER((
        COUNT(*) - 1
      ), 7), 0)
    ) * SQRT(
      CAST((
        CAST(SUM(CAST((
          POWER(by_customer.off, 2)
        ) AS DECIMAL(38, 15))) AS DOUBLE)
      ) * COUNT(*) AS DOUBLE) / NULLIF(COUNT(*) - 1, 0)
    ) AS reach
  FROM by_customer AS by_customer
  GROUP BY
    by_customer.lead_days
  HAVING
    COUNT(*) >= 5
), limits AS (
  SELECT
    leads.lead_days AS lead_days,
    COALESCE(totals.end_count, 0) AS end_count,
    COALESCE(totals.left_count, 0) AS left_count,
    COALESCE(totals.customer_count, 0) AS customer_count,
    totals.brier AS brier,
    totals.base_brier AS base_brier,
    totals.brier - totals.base_brier AS difference,
    CAST(reaches.reach AS DOUBLE) / NULLIF(totals.end_count, 0) AS reach
  FROM leads AS leads
  LEFT JOIN totals AS totals
    ON totals.lead_days = leads.lead_days
  LEFT JOIN reaches AS reaches
    ON reaches.lead_days = leads.lead_days
)
SELECT
  CAST(lead_days AS INT) AS lead_days,
  CAST(end_count AS BIGINT) AS end_count,
  CAST(left_count AS BIGINT) AS left_count,
  CAST(customer_count AS BIGINT) AS customer_count,
  CAST(brier AS DOUBLE) AS brier,
  CAST(base_brier AS DOUBLE) AS base_brier,
  CAST(difference AS DOUBLE) AS difference,
  CAST(difference_low AS DOUBLE) AS difference_low,
  CAST(difference_high AS DOUBLE) AS difference_high,
  CAST(is_told AS BOOLEAN) AS is_told
FROM (
  SELECT
    limits.lead_days AS lead_days,
    limits.end_count AS end_count,
    limits.left_count AS left_count,
    limits.customer_count AS customer_count,
    limits.brier AS brier,
    limits.base_brier AS base_brier,
    limits.difference AS difference,
    limits.difference - limits.reach AS difference_low,
    limits.difference + limits.reach AS difference_high,
    limits.left_count >= 10
    AND limits.end_count - limits.left_count >= 10
    AND COALESCE(limits.difference + limits.reach < 0, FALSE) AS is_told
  FROM limits AS limits
  ORDER BY
    limits.lead_days NULLS LAST
) AS made
