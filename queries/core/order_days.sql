-- One row per day on which a customer ordered.
--   customer_id varchar: The customer.
--   ordered_on date: The day.
--   value decimal(18,2): Value of the day's orders, less what was given back until the next one.
--   annual_value decimal(18,2): Value of the orders of the 365 days to that day, this one included.
--   gap_days bigint or null: Days since the day with an order before; null for the first.
--   next_ordered_on date or null: The next day with an order.
with
    bought as (
        select
            orders.customer_id, orders.ordered_on,
            sum(coalesce(orders.value, 0)) as value,
            lead(orders.ordered_on) over (
                partition by orders.customer_id
                order by orders.ordered_on
            ) as next_ordered_on
        from orders
        group by orders.customer_id, orders.ordered_on
    ),
    given_back as (
        select
            bought.customer_id, bought.ordered_on,
            sum(order_returns.value) as value
        from bought
            inner join order_returns on order_returns.customer_id = bought.customer_id
                and order_returns.returned_on >= bought.ordered_on
                and order_returns.returned_on < coalesce(bought.next_ordered_on, date '9999-12-31')
        group by bought.customer_id, bought.ordered_on
    ),
    netted as (
        select
            bought.customer_id, bought.ordered_on, bought.next_ordered_on,
            bought.value - coalesce(given_back.value, 0) as value
        from bought
            left join given_back on given_back.customer_id = bought.customer_id
                and given_back.ordered_on = bought.ordered_on
    )
select
    netted.customer_id, netted.ordered_on,
    cast(netted.value as decimal(18, 2)) as value,
    cast(
        sum(netted.value) over (
            partition by netted.customer_id
            order by netted.ordered_on range between interval 364 days preceding and current row
        ) as decimal(18, 2)
    ) as annual_value,
    netted.ordered_on - lag(netted.ordered_on) over days as gap_days,
    netted.next_ordered_on
from netted
window
    days as (partition by netted.customer_id order by netted.ordered_on)
