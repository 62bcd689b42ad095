-- One row per customer who has ordered: what the order models know of it, in weeks from the first order.
--   customer_id: The customer.
--   repeat_count: Days with an order after the first.
--   last_week: Weeks from the first order to the last, rounded.
--   age_weeks: Weeks from the first order to as_of, rounded.
--   log_gap_sum: Sum of the natural logarithms of the gaps in weeks.
--   last_gap_share: The last gap but one as a share of the last two; null with fewer than two gaps (Wheat and Morrison 1990).
select
    order_days.customer_id,
    count(*) - 1 as repeat_count,
    cast(round((max(order_days.ordered_on) - min(order_days.ordered_on)) / 7) as integer) as last_week,
    cast(round((min(settings.as_of_on) - min(order_days.ordered_on)) / 7) as integer) as age_weeks,
    coalesce(sum(ln(order_days.gap_days / 7) order by order_days.ordered_on), 0) as log_gap_sum,
    case
        when count(*) >= 3
        then list_extract(max_by(order_days.gap_days, order_days.ordered_on, 2), 2)
            / list_sum(max_by(order_days.gap_days, order_days.ordered_on, 2))
    end as last_gap_share,
from
    order_days
cross join settings
group by
    order_days.customer_id
