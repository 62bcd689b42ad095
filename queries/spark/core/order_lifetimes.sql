-- Made from queries/core/order_lifetimes.sql by 'npm run spark'.
-- 7262708d5b2661db
WITH silences AS (
  SELECT
    order_days.customer_id AS customer_id,
    order_days.ordered_on AS ordered_on,
    order_days.next_ordered_on AS next_ordered_on
  FROM order_days AS order_days
  CROSS JOIN settings AS settings
  WHERE
    order_days.next_ordered_on IS NULL
    OR DATEDIFF(order_days.next_ordered_on, order_days.ordered_on) > LEAST(settings.silence_days_min, settings.silence_days_max)
), rhythms AS (
  SELECT
    customer_id,
    ordered_on,
    next_ordered_on,
    usual_gap_days
  FROM (
    SELECT
      silences.customer_id AS customer_id,
      silences.ordered_on AS ordered_on,
      silences.next_ordered_on AS next_ordered_on,
      MEDIAN(order_days.gap_days) OVER (PARTITION BY silences.customer_id, silences.ordered_on) AS usual_gap_days,
      order_days.ordered_on = silences.ordered_on AS is_kept
    FROM silences AS silences
    INNER JOIN order_days AS order_days
      ON order_days.customer_id = silences.customer_id
      AND order_days.ordered_on <= silences.ordered_on
  ) AS qualified
  WHERE
    is_kept
), allowances AS (
  SELECT
    rhythms.customer_id AS customer_id,
    rhythms.ordered_on AS ordered_on,
    rhythms.next_ordered_on AS next_ordered_on,
    CAST(FLOOR(
      LEAST(
        GREATEST(
          COALESCE(settings.silence_factor * rhythms.usual_gap_days, settings.silence_days_max),
          settings.silence_days_min
        ),
        settings.silence_days_max
      )
    ) AS INT) AS silence_days
  FROM rhythms AS rhythms
  CROSS JOIN settings AS settings
), ends AS (
  SELECT
    allowances.customer_id AS customer_id,
    allowances.ordered_on AS last_on,
    allowances.next_ordered_on AS returned_on,
    allowances.silence_days AS silence_days,
    ROW_NUMBER() OVER (PARTITION BY allowances.customer_id ORDER BY allowances.ordered_on NULLS LAST) AS lifetime_number,
    LAG(allowances.next_ordered_on) OVER (PARTITION BY allowances.customer_id ORDER BY allowances.ordered_on NULLS LAST) AS started_on
  FROM allowances AS allowances
  WHERE
    allowances.next_ordered_on IS NULL
    OR DATEDIFF(allowances.next_ordered_on, allowances.ordered_on) > allowances.silence_days
), lifetimes AS (
  SELECT
    ends.customer_id AS customer_id,
    ends.lifetime_number AS lifetime_number,
    COALESCE(ends.started_on, MIN(order_days.ordered_on)) AS started_on,
    ends.last_on AS last_on,
    ends.returned_on AS returned_on,
    ends.silence_days AS silence_days,
    COUNT(*) FILTER(WHERE
      ends.started_on IS NULL OR order_days.ordered_on >= ends.started_on) AS order_count,
    MAX(order_days.annual_value) FILTER(WHERE
      order_days.ordered_on = ends.last_on) AS annual_value
  FROM ends AS ends
  INNER JOIN order_days AS order_days
    ON order_days.customer_id = ends.customer_id
    AND order_days.ordered_on <= ends.last_on
  GROUP BY
    ends.customer_id,
    ends.lifetime_number,
    ends.started_on,
    ends.last_on,
    ends.returned_on,
    ends.silence_days
), evenness AS (
  SELECT
    lifetimes.customer_id AS customer_id,
    lifetimes.lifetime_number AS lifetime_number,
    lifetimes.started_on AS started_on,
    order_days.ordered_on AS ordered_on,
    ROW_NUMBER() OVER (
      PARTITION BY lifetimes.customer_id, lifetimes.lifetime_number
      ORDER BY order_days.ordered_on NULLS LAST
    ) AS order_count,
    STDDEV_SAMP(
      CASE WHEN order_days.ordered_on > lifetimes.started_on THEN order_days.gap_days END
    ) OVER (
      PARTITION BY lifetimes.customer_id, lifetimes.lifetime_number
      ORDER BY order_days.ordered_on NULLS LAST
      rows BETWEEN UNBOUNDED preceding AND CURRENT ROW
    ) AS gap_deviation
  FROM lifetimes AS lifetimes
  CROSS JOIN settings AS settings
  INNER JOIN order_days AS order_days
    ON order_days.customer_id = lifetimes.customer_id
    AND order_days.ordered_on BETWEEN lifetimes.started_on AND lifetimes.last_on
  WHERE
    lifetimes.order_count >= settings.regular_orders
), regulars AS (
  SELECT
    evenness.customer_id AS customer_id,
    evenness.lifetime_number AS lifetime_number,
    MIN(evenness.ordered_on) AS regular_from
  FROM evenness AS evenness
  CROSS JOIN settings AS settings
  WHERE
    evenness.order_count >= settings.regular_orders
    AND evenness.ordered_on >= evenness.started_on + settings.regular_order_months * INTERVAL '1' MONTH
    AND CAST(evenness.gap_deviation AS DOUBLE) / NULLIF(
      CAST((
        DATEDIFF(evenness.ordered_on, evenness.started_on)
      ) AS DOUBLE) / NULLIF(evenness.order_count - 1, 0),
      0
    ) <= settings.regular_gap_variation
  GROUP BY
    evenness.customer_id,
    evenness.lifetime_number
)
SELECT
  CAST(customer_id AS STRING) AS customer_id,
  CAST(lifetime_number AS BIGINT) AS lifetime_number,
  CAST(started_on AS DATE) AS started_on,
  CAST(last_on AS DATE) AS last_on,
  CAST(regular_from AS DATE) AS regular_from,
  CAST(churned_on AS DATE) AS churned_on,
  CAST(returned_on AS DATE) AS returned_on,
  CAST(annual_value AS DECIMAL(18, 2)) AS annual_value,
  CAST(order_count AS BIGINT) AS order_count,
  CAST(silence_days AS INT) AS silence_days
FROM (
  SELECT
    lifetimes.customer_id AS customer_id,
    lifetimes.lifetime_number AS lifetime_number,
    lifetimes.started_on AS started_on,
    lifetimes.last_on AS last_on,
    regulars.regular_from AS regular_from,
    CASE
      WHEN DATE_ADD(lifetimes.last_on, CAST(lifetimes.silence_days AS INT)) < settings.as_of_on
      THEN DATE_ADD(lifetimes.last_on, CAST(lifetimes.silence_days AS INT))
    END AS churned_on,
    lifetimes.returned_on AS returned_on,
    lifetimes.annual_value AS annual_value,
    lifetimes.order_count AS order_count,
    lifetimes.silence_days AS silence_days
  FROM lifetimes AS lifetimes
  CROSS JOIN settings AS settings
  LEFT JOIN regulars AS regulars
    ON regulars.customer_id = lifetimes.customer_id
    AND regulars.lifetime_number = lifetimes.lifetime_number
) AS made
