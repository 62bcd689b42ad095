-- Made from queries/metrics/journey_facts.sql by 'npm run spark'.
-- 11b69a25a0caf9d5
WITH histories AS (
  SELECT
    lifetimes.customer_id AS customer_id,
    MAX(lifetimes.regular_from) AS regular_from,
    SUM(lifetimes.term_count) AS term_count,
    MAX(lifetimes.last_on) FILTER(WHERE
      lifetimes.basis = 'contract') AS term_end_on,
    SUM(lifetimes.order_count) AS order_count
  FROM lifetimes AS lifetimes
  GROUP BY
    lifetimes.customer_id
), waiting AS (
  SELECT
    journey_waits.customer_id AS customer_id,
    BOOL_OR(journey_waits.is_sure) AS is_waiting_sure,
    COALESCE(
      MIN(journey_waits.opened_on) FILTER(WHERE
        journey_waits.is_sure),
      MIN(journey_waits.opened_on)
    ) AS opened_on,
    COALESCE(
      MAX(journey_waits.days_waited) FILTER(WHERE
        journey_waits.is_sure),
      MAX(journey_waits.days_waited)
    ) AS days_waited
  FROM journey_waits AS journey_waits
  WHERE
    journey_waits.outcome = 'open'
  GROUP BY
    journey_waits.customer_id
), mailings AS (
  SELECT
    mixed_messages.customer_id AS customer_id,
    COUNT(*) AS mixed_count,
    COUNT(*) FILTER(WHERE
      mixed_messages.is_sure) AS mixed_sure_count,
    CASE
      WHEN BOOL_AND(mixed_messages.kind <> 'mailing')
      THEN COUNT(*) FILTER(WHERE
        mixed_messages.kind = 'win-back')
    END AS mixed_win_back_count
  FROM mixed_messages AS mixed_messages
  GROUP BY
    mixed_messages.customer_id
)
SELECT
  CAST(customer_id AS STRING) AS customer_id,
  CAST(name AS STRING) AS name,
  CAST(anchor AS STRING) AS anchor,
  CAST(annual_value AS DECIMAL(18, 2)) AS annual_value,
  CAST(customer_since_on AS DATE) AS customer_since_on,
  CAST(regular_from AS DATE) AS regular_from,
  CAST(is_regular AS BOOLEAN) AS is_regular,
  CAST(is_lost AS BOOLEAN) AS is_lost,
  CAST(term_count AS BIGINT) AS term_count,
  CAST(term_end_on AS DATE) AS term_end_on,
  CAST(order_count AS BIGINT) AS order_count,
  CAST(opened_on AS DATE) AS opened_on,
  CAST(days_waited AS BIGINT) AS days_waited,
  CAST(is_waiting_sure AS BOOLEAN) AS is_waiting_sure,
  CAST(mixed_count AS BIGINT) AS mixed_count,
  CAST(mixed_sure_count AS BIGINT) AS mixed_sure_count,
  CAST(mixed_win_back_count AS BIGINT) AS mixed_win_back_count
FROM (
  SELECT
    named_customers.customer_id AS customer_id,
    named_customers.name AS name,
    named_customers.anchor AS anchor,
    named_customers.annual_value AS annual_value,
    customer_standings.customer_since_on AS customer_since_on,
    histories.regular_from AS regular_from,
    customer_standings.is_regular AS is_regular,
    customer_standings.is_lost AS is_lost,
    CAST(COALESCE(histories.term_count, 0) AS BIGINT) AS term_count,
    histories.term_end_on AS term_end_on,
    CAST(COALESCE(histories.order_count, 0) AS BIGINT) AS order_count,
    waiting.opened_on AS opened_on,
    waiting.days_waited AS days_waited,
    waiting.is_waiting_sure AS is_waiting_sure,
    COALESCE(mailings.mixed_count, 0) AS mixed_count,
    COALESCE(mailings.mixed_sure_count, 0) AS mixed_sure_count,
    CASE WHEN mailings.customer_id IS NULL THEN 0 ELSE mailings.mixed_win_back_count END AS mixed_win_back_count
  FROM named_customers AS named_customers
  INNER JOIN customer_standings AS customer_standings
    ON customer_standings.customer_id = named_customers.customer_id
  LEFT JOIN histories AS histories
    ON histories.customer_id = named_customers.customer_id
  LEFT JOIN waiting AS waiting
    ON waiting.customer_id = named_customers.customer_id
  LEFT JOIN mailings AS mailings
    ON mailings.customer_id = named_customers.customer_id
  ORDER BY
    named_customers.annual_value DESC,
    named_customers.customer_id NULLS LAST
) AS made
