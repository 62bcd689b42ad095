-- One row per customer who has ordered: what the order models know of it, in weeks from the first order.
--   customer_id: The customer.
--   repeat_count: Days with an order after the first.
--   last_week: Weeks from the first order to the last, rounded.
--   age_weeks: Weeks from the first order to as_of, rounded.
--   log_gap_sum: Sum of the natural logarithms of the gaps in weeks.
--   last_gap_share: The last gap but one as a share of the last two; null with fewer than two gaps (Wheat and Morrison 1990).
with
    customers as (
        select
            order_days.customer_id,
            min(order_days.ordered_on) as first_on,
            max(order_days.ordered_on) as last_on,
            coalesce(
                list(order_days.gap_days order by order_days.ordered_on) filter (order_days.gap_days is not null),
                []
            ) as gaps
        from
            order_days
        group by
            order_days.customer_id
    )
select
    customers.customer_id,
    len(customers.gaps) as repeat_count,
    cast(round((customers.last_on - customers.first_on) / 7) as integer) as last_week,
    cast(round((settings.as_of_on - customers.first_on) / 7) as integer) as age_weeks,
    coalesce(list_sum(list_transform(customers.gaps, lambda gap: ln(gap / 7))), 0) as log_gap_sum,
    case
        when len(customers.gaps) >= 2 then customers.gaps[-2] / (customers.gaps[-2] + customers.gaps[-1])
    end as last_gap_share
from
    customers
    cross join settings
