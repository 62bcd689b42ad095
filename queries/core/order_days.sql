-- One row per day on which a customer ordered.
--   customer_id: The customer.
--   ordered_on: The day.
--   value: Value of the day's orders.
--   gap_days: Days since the day with an order before; null for the first.
--   next_ordered_on: The next day with an order.
select
    orders.customer_id,
    orders.ordered_on,
    cast(sum(coalesce(orders.value, 0)) as decimal(18, 2)) as value,
    orders.ordered_on - lag(orders.ordered_on) over days as gap_days,
    lead(orders.ordered_on) over days as next_ordered_on
from
    orders
group by
    orders.customer_id,
    orders.ordered_on
window
    days as (partition by orders.customer_id order by orders.ordered_on)
