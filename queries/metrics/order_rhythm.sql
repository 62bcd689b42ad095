-- One row per report: how many customers order, how often, and how regularly.
--   customer_count: Customers who have ordered.
--   repeater_count: Those who ordered on at least two days.
--   year_order_count: Days with an order of all of them in the 365 days to as_of.
--   regularity: k by Wheat and Morrison (1990): (1 - 4 V) / 8 V, V the variance of the last gap but one as a share of the last two; 1 at random, higher the more regular; null below 30 customers with two gaps.
--   regular_base_count: Customers that it rests on.
with
histories as (
    select
        count(*) as customer_count,
        count(*) filter (order_histories.repeat_count > 0) as repeater_count,
        count(order_histories.last_gap_share) as regular_base_count,
        sum(order_histories.last_gap_share order by order_histories.customer_id) as share_sum,
        sum(order_histories.last_gap_share ** 2 order by order_histories.customer_id) as square_sum,
    from
        order_histories
),
years as (
    select count(*) as year_order_count
    from order_days
    cross join settings
    where order_days.ordered_on > settings.as_of_on - 365
),
variances as (
    select
        (histories.square_sum - histories.share_sum ** 2 / histories.regular_base_count)
        / (histories.regular_base_count - 1) as variance,
    from
        histories
    where
        histories.regular_base_count >= 30
)
select
    histories.customer_count,
    histories.repeater_count,
    years.year_order_count,
    (1 - 4 * variances.variance) / nullif(8 * variances.variance, 0) as regularity,
    histories.regular_base_count,
from
    histories
cross join years
left join variances
    on true
