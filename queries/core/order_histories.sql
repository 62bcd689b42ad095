-- One row per customer who has ordered: what the order models know of it, in weeks from the first order.
--   customer_id varchar: The customer.
--   repeat_count bigint: Days with an order after the first.
--   last_week integer: Weeks from the first order to the last, rounded.
--   age_weeks integer: Weeks from the first order to as_of, rounded.
--   log_gap_sum double: Sum of the natural logarithms of the gaps in weeks.
--   last_gap_share double or null: The last gap but one as a share of the last two; null with fewer than two gaps (Wheat and Morrison 1990).
with
    gaps as (
        select
            order_days.customer_id, order_days.ordered_on, order_days.gap_days,
            lag(order_days.gap_days) over days as gap_days_before,
            lead(order_days.ordered_on) over days is null as is_last
        from order_days
        window
            days as (partition by order_days.customer_id order by order_days.ordered_on)
    ),
    customers as (
        select
            gaps.customer_id,
            min(gaps.ordered_on) as first_on,
            max(gaps.ordered_on) as last_on,
            count(gaps.gap_days) as repeat_count,
            total_of(ln(gaps.gap_days / 7)) as log_gap_sum,
            max(gaps.gap_days_before / nullif(gaps.gap_days_before + gaps.gap_days, 0)) filter (
                where gaps.is_last
            ) as last_gap_share
        from gaps
        group by gaps.customer_id
    )
select
    customers.customer_id, customers.repeat_count,
    cast(round((customers.last_on - customers.first_on) / 7) as integer) as last_week,
    cast(round((settings.as_of_on - customers.first_on) / 7) as integer) as age_weeks,
    coalesce(customers.log_gap_sum, 0) as log_gap_sum,
    customers.last_gap_share
from customers
    cross join settings
