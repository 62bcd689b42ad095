-- One row per day on which a customer ordered.
--   customer_id varchar: The customer.
--   ordered_on date: The day.
--   value decimal(18,2): Value of the day's orders.
--   annual_value decimal(18,2): Value of the orders of the 365 days to that day, this one included.
--   gap_days bigint or null: Days since the day with an order before; null for the first.
--   next_ordered_on date or null: The next day with an order.
select
    orders.customer_id, orders.ordered_on,
    cast(sum(coalesce(orders.value, 0)) as decimal(18, 2)) as value,
    cast(
        sum(sum(coalesce(orders.value, 0))) over (
            partition by orders.customer_id
            order by orders.ordered_on range between interval 364 days preceding and current row
        ) as decimal(18, 2)
    ) as annual_value,
    orders.ordered_on - lag(orders.ordered_on) over days as gap_days,
    lead(orders.ordered_on) over days as next_ordered_on
from orders
group by orders.customer_id, orders.ordered_on
window
    days as (partition by orders.customer_id order by orders.ordered_on)
