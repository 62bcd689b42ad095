-- One row per month of the customers' first order in the data, of the 24 to as_of, and span: how many of them ordered again within it.
-- A shop may be older than its data: then some of the first months are older customers, see DEFINITIONS.md.
--   cohort_month date: First day of the month of the first order.
--   window_days integer: 30, 90, 180 or 365 days from the first order.
--   customer_count bigint: Customers for whom these days are over by as_of (denominator).
--   again_count bigint: Those of them who ordered on a later day within these days (numerator).
--   again_share double or null: again_count out of customer_count; null of none.
--   again_share_low double or null: Lower end of its 95 % interval (Wilson).
--   again_share_high double or null: Upper end.
with
    firsts as (
        select
            order_days.customer_id,
            min(order_days.ordered_on) as first_on,
            min(order_days.next_ordered_on) as second_on
        from order_days
        group by order_days.customer_id
    ),
    cohorts as (
        select
            cast(date_trunc('month', firsts.first_on) as date) as cohort_month,
            firsts.first_on, firsts.second_on
        from firsts
            cross join settings
        where firsts.first_on > settings.as_of_on - interval 24 month
    ),
    counted as (
        select
            cohorts.cohort_month, windows.window_days,
            count(*) filter (cohorts.first_on + windows.window_days <= settings.as_of_on) as customer_count,
            count(*) filter (
                cohorts.first_on + windows.window_days <= settings.as_of_on
                and cohorts.second_on <= cohorts.first_on + windows.window_days
            ) as again_count
        from cohorts
            cross join (values (30), (90), (180), (365)) as windows (window_days)
            cross join settings
        group by cohorts.cohort_month, windows.window_days
    )
select
    counted.*,
    share_of(counted.again_count, counted.customer_count) as again_share,
    wilson_low(counted.again_count, counted.customer_count) as again_share_low,
    wilson_high(counted.again_count, counted.customer_count) as again_share_high
from counted
order by counted.cohort_month, counted.window_days
