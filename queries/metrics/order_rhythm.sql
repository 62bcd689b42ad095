-- One row per report: how many customers order, how often, and how regularly.
--   customer_count bigint: Customers who have ordered.
--   repeater_count bigint: Those who ordered on at least two days.
--   year_order_count bigint: Days with an order of all of them in the 365 days to as_of.
--   regularity double or null: k by Wheat and Morrison (1990): (1 - 4 V) / 8 V, V the variance of the last gap but one as a share of the last two; 1 at random, higher the more regular; null below 30 customers with two gaps.
--   regularity_low double or null: Lower end of its 95 % interval: the variance of V from the fourth moment, on the logarithm of V.
--   regularity_high double or null: Upper end.
--   regular_base_count bigint: Customers that it rests on.
--   first_ordered_on date or null: Day of the first order of all; null without orders.
--   regulars_known_from_on date or null: First day on which anybody can be a regular by orders: settings.regular_order_months later.
with
    histories as (
        select
            count(*) as customer_count,
            count(*) filter (order_histories.repeat_count > 0) as repeater_count,
            count(order_histories.last_gap_share) as regular_base_count,
            mean_of(order_histories.last_gap_share) as share_mean
        from order_histories
    ),
    years as (
        select
            count(*) filter (order_days.ordered_on > settings.as_of_on - 365) as year_order_count,
            min(order_days.ordered_on) as first_ordered_on,
            cast(min(order_days.ordered_on + to_months(settings.regular_order_months)) as date) as regulars_known_from_on
        from order_days
            cross join settings
    ),
    deviations as (
        select
            order_histories.customer_id,
            order_histories.last_gap_share - histories.share_mean as deviation
        from order_histories
            cross join histories
        where order_histories.last_gap_share is not null
            and histories.regular_base_count >= 30
    ),
    moments as (
        select
            count(*) as base_count,
            total_of(deviations.deviation ** 2) / nullif(count(*) - 1, 0) as variance,
            mean_of(deviations.deviation ** 4) as fourth_moment
        from deviations
        having count(*) > 0
    ),
    variances as (
        select
            moments.variance,
            1.959963984540054 * sqrt(
                greatest(
                    0,
                    (
                        moments.fourth_moment
                            - moments.variance ** 2 * (moments.base_count - 3) / nullif(moments.base_count - 1, 0)
                    ) / nullif(moments.base_count, 0)
                )
            ) / nullif(moments.variance, 0) as reach
        from moments
    )
select
    histories.customer_count, histories.repeater_count, years.year_order_count,
    1 / nullif(8 * variances.variance, 0) - 0.5 as regularity,
    1 / nullif(8 * variances.variance * exp(variances.reach), 0) - 0.5 as regularity_low,
    1 / nullif(8 * variances.variance * exp(- variances.reach), 0) - 0.5 as regularity_high,
    histories.regular_base_count, years.first_ordered_on, years.regulars_known_from_on
from histories
    cross join years
    left join variances on true
