-- One row per day on which a customer ordered, with the rhythm up to that day.
--   customer_id: The customer.
--   ordered_on: The day.
--   value: Value of the day's orders.
--   gap_days: Days since the day with an order before; null for the first.
--   next_ordered_on: The next day with an order.
--   silence_days: How long the customer may be silent after this day before it counts as churned: a multiple of the own median gap, within bounds; the upper bound after a first order.
with
    days as (
        select
            orders.customer_id,
            orders.ordered_on,
            sum(coalesce(orders.value, 0)) as value,
            orders.ordered_on - lag(orders.ordered_on) over (
                partition by orders.customer_id order by orders.ordered_on
            ) as gap_days,
            lead(orders.ordered_on) over (
                partition by orders.customer_id order by orders.ordered_on
            ) as next_ordered_on
        from
            orders
        group by
            orders.customer_id,
            orders.ordered_on
    )
select
    days.customer_id,
    days.ordered_on,
    days.value,
    days.gap_days,
    days.next_ordered_on,
    -- Whole days: a gap is longer than 94.5 days if it is longer than 94.
    floor(least(
        greatest(
            coalesce(
                settings.silence_factor * median(days.gap_days) over (
                    partition by days.customer_id
                    order by days.ordered_on
                    rows between unbounded preceding and current row
                ),
                settings.silence_days_max
            ),
            settings.silence_days_min
        ),
        settings.silence_days_max
    ))::integer as silence_days
from
    days
    cross join settings
