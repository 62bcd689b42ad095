-- Made from queries/checks/totals_differ.sql by 'npm run spark'.
-- d1f72ef60578fc03
WITH this_month AS (
  SELECT
    waiting_by_month.customer_count AS customer_count,
    waiting_by_month.wait_count AS wait_count,
    waiting_by_month.annual_value AS annual_value
  FROM waiting_by_month AS waiting_by_month
  INNER JOIN report_months AS report_months
    ON report_months.month = waiting_by_month.month
  INNER JOIN settings AS settings
    ON settings.as_of_at = report_months.end_at
), waiting AS (
  SELECT
    this_month.customer_count AS customer_count,
    this_month.wait_count AS wait_count,
    this_month.annual_value AS annual_value,
    (
      SELECT
        COALESCE(SUM(waiting_by_age.customer_count), 0) AS _col_0
      FROM waiting_by_age AS waiting_by_age
    ) AS customers_by_age,
    (
      SELECT
        COALESCE(SUM(waiting_by_age.wait_count), 0) AS _col_0
      FROM waiting_by_age AS waiting_by_age
    ) AS waits_by_age,
    (
      SELECT
        COALESCE(SUM(waiting_by_age.annual_value), 0) AS _col_0
      FROM waiting_by_age AS waiting_by_age
    ) AS value_by_age,
    (
      SELECT
        COUNT(*) AS _col_0
      FROM waiting_room AS waiting_room
    ) AS customers_listed,
    (
      SELECT
        COALESCE(SUM(backlog_by_day.wait_count), 0) AS _col_0
      FROM backlog_by_day AS backlog_by_day
      INNER JOIN settings AS settings
        ON settings.as_of_on = backlog_by_day.day
    ) AS waits_by_day
  FROM this_month AS this_month
), standing AS (
  SELECT
    regulars_by_month.regular_count AS regular_count,
    (
      SELECT
        COALESCE(SUM(regulars_by_basis.regular_count), 0) AS _col_0
      FROM regulars_by_basis AS regulars_by_basis
    ) AS by_basis,
    (
      SELECT
        COUNT(*) AS _col_0
      FROM regulars_by_basis AS regulars_by_basis
    ) AS basis_count
  FROM regulars_by_month AS regulars_by_month
  WHERE
    regulars_by_month.role = 'this'
), leaving AS (
  SELECT
    (
      SELECT
        COUNT(*) AS _col_0
      FROM churns AS churns
      CROSS JOIN settings AS settings
      WHERE
        churns.churned_on BETWEEN CAST(settings.as_of_on + INTERVAL '1' DAY - INTERVAL '24' MONTH AS DATE) AND settings.as_of_on
    ) AS left_count,
    (
      SELECT
        COALESCE(SUM(win_back_funnel.customer_count), 0) AS _col_0
      FROM win_back_funnel AS win_back_funnel
      WHERE
        win_back_funnel.step = 'churned'
    ) AS funnel_count,
    (
      SELECT
        COALESCE(SUM(win_back_lateness.customer_count), 0) AS _col_0
      FROM win_back_lateness AS win_back_lateness
    ) AS lateness_count,
    (
      SELECT
        COALESCE(SUM(win_back_returns.customer_count), 0) AS _col_0
      FROM win_back_returns AS win_back_returns
    ) AS returns_count
), year AS (
  SELECT
    (
      SELECT
        COALESCE(SUM(churns_by_last_event.left_count), 0) AS _col_0
      FROM churns_by_last_event AS churns_by_last_event
    ) AS by_event,
    (
      SELECT
        COALESCE(SUM(parts.part_count), 0) AS _col_0
      FROM (
        SELECT
          churns_in_year.is_in_period AS is_in_period,
          MAX(churns_in_year.part_count) AS part_count
        FROM churns_in_year AS churns_in_year
        GROUP BY
          churns_in_year.is_in_period
      ) AS parts
    ) AS listed
), ordering AS (
  SELECT
    order_rhythm.customer_count AS customer_count,
    (
      SELECT
        SUM(order_outlook_by_class.customer_count) AS _col_0
      FROM order_outlook_by_class AS order_outlook_by_class
    ) AS by_class,
    (
      SELECT
        SUM(order_outlook_by_class.expected_order_count) AS _col_0
      FROM order_outlook_by_class AS order_outlook_by_class
    ) AS orders_by_class,
    (
      SELECT
        SUM(fitted_estimates.estimate) AS _col_0
      FROM fitted_estimates AS fitted_estimates
      INNER JOIN fitted_models AS fitted_models
        ON fitted_models.model = fitted_estimates.model AND fitted_models.is_leading
      WHERE
        fitted_estimates.name = 'order_count'
    ) AS orders_told
  FROM order_rhythm AS order_rhythm
), totals AS (
  SELECT
    'customers who wait' AS total,
    'waiting_by_month' AS first_place,
    'waiting_by_age' AS second_place,
    CAST(waiting.customer_count AS DOUBLE) AS first_total,
    CAST(waiting.customers_by_age AS DOUBLE) AS second_total
  FROM waiting AS waiting
  UNION ALL
  SELECT
    'customers who wait, up to 2,000' AS `customers who wait, up to 2,000`,
    'waiting_by_month' AS waiting_by_month,
    'waiting_room' AS waiting_room,
    LEAST(waiting.customer_count, 2000) AS _col_3,
    waiting.customers_listed AS customers_listed
  FROM waiting AS waiting
  UNION ALL
  SELECT
    'open questions' AS `open questions`,
    'waiting_by_month' AS waiting_by_month,
    'waiting_by_age' AS waiting_by_age,
    waiting.wait_count AS wait_count,
    waiting.waits_by_age AS waits_by_age
  FROM waiting AS waiting
  UNION ALL
  SELECT
    'open questions' AS `open questions`,
    'waiting_by_month' AS waiting_by_month,
    'backlog_by_day' AS backlog_by_day,
    waiting.wait_count AS wait_count,
    waiting.waits_by_day AS waits_by_day
  FROM waiting AS waiting
  UNION ALL
  SELECT
    'annual value of those who wait' AS `annual value of those who wait`,
    'waiting_by_month' AS waiting_by_month,
    'waiting_by_age' AS waiting_by_age,
    waiting.annual_value AS annual_value,
    waiting.value_by_age AS value_by_age
  FROM waiting AS waiting
  UNION ALL
  SELECT
    'regulars' AS regulars,
    'regulars_by_month' AS regulars_by_month,
    'regulars_by_basis' AS regulars_by_basis,
    standing.regular_count AS regular_count,
    standing.by_basis AS by_basis
  FROM standing AS standing
  WHERE
    standing.basis_count > 0
  UNION ALL
  SELECT
    'customers who left in 24 months' AS `customers who left in 24 months`,
    'churns' AS churns,
    'win_back_funnel' AS win_back_funnel,
    leaving.left_count AS left_count,
    leaving.funnel_count AS funnel_count
  FROM leaving AS leaving
  UNION ALL
  SELECT
    'customers who left in 24 months' AS `customers who left in 24 months`,
    'win_back_funnel' AS win_back_funnel,
    'win_back_lateness' AS win_back_lateness,
    leaving.funnel_count AS funnel_count,
    leaving.lateness_count AS lateness_count
  FROM leaving AS leaving
  UNION ALL
  SELECT
    'customers who left in 24 months' AS `customers who left in 24 months`,
    'win_back_funnel' AS win_back_funnel,
    'win_back_returns' AS win_back_returns,
    leaving.funnel_count AS funnel_count,
    leaving.returns_count AS returns_count
  FROM leaving AS leaving
  UNION ALL
  SELECT
    'customers who left in twelve months' AS `customers who left in twelve months`,
    'churns_by_last_event' AS churns_by_last_event,
    'churns_in_year' AS churns_in_year,
    year.by_event AS by_event,
    year.listed AS listed
  FROM year AS year
  UNION ALL
  SELECT
    'customers who order' AS `customers who order`,
    'order_rhythm' AS order_rhythm,
    'order_outlook_by_class' AS order_outlook_by_class,
    ordering.customer_count AS customer_count,
    ordering.by_class AS by_class
  FROM ordering AS ordering
  UNION ALL
  SELECT
    'orders expected' AS `orders expected`,
    'fitted_estimates' AS fitted_estimates,
    'order_outlook_by_class' AS order_outlook_by_class,
    ordering.orders_told AS orders_told,
    ordering.orders_by_class AS orders_by_class
  FROM ordering AS ordering
  UNION ALL
  SELECT
    'losses' AS losses,
    'path_variants (total_count)' AS `path_variants (total_count)`,
    'path_variants (loss_count)' AS `path_variants (loss_count)`,
    MAX(path_variants.total_count) AS _col_3,
    SUM(path_variants.loss_count) AS _col_4
  FROM path_variants AS path_variants
  UNION ALL
  SELECT
    'messages' AS messages,
    'messages_by_use (total_count)' AS `messages_by_use (total_count)`,
    'messages_by_use (message_count)' AS `messages_by_use (message_count)`,
    MAX(messages_by_use.total_count) AS _col_3,
    SUM(messages_by_use.message_count) AS _col_4
  FROM messages_by_use AS messages_by_use
)
SELECT
  CAST(total AS STRING) AS total,
  CAST(first_place AS STRING) AS first_place,
  CAST(second_place AS STRING) AS second_place,
  CAST(first_total AS DOUBLE) AS first_total,
  CAST(second_total AS DOUBLE) AS second_total
FROM (
  SELECT
    totals.total AS total,
    totals.first_place AS first_place,
    totals.second_place AS second_place,
    totals.first_total AS first_total,
    totals.second_total AS second_total
  FROM totals AS totals
  WHERE
    ABS(totals.first_total - totals.second_total) > DOUBLE('0.005')
  ORDER BY
    totals.total NULLS LAST,
    totals.first_place NULLS LAST,
    totals.second_place NULLS LAST
) AS made
