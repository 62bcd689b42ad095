-- One row per history that customers who order have in common, of all of them or of so many at random (by a hash).
--   repeatCount bigint: Days with an order after the first.
--   lastAt integer: Week of the last order.
--   age integer: Weeks since the first order.
--   customerCount bigint: Customers with this history.
--   logGapSum double: Sum of the logarithms of their gaps.
with
    chosen as (
        select order_histories.customer_id
        from order_histories
        order by md5(order_histories.customer_id)
        limit
            $most
    )
select
    order_histories.repeat_count as "repeatCount",
    order_histories.last_week as "lastAt",
    order_histories.age_weeks as age,
    count(*) as "customerCount",
    total_of(order_histories.log_gap_sum) as "logGapSum"
from order_histories
where $most is null
    or order_histories.customer_id in (select chosen.customer_id from chosen)
group by order_histories.repeat_count, order_histories.last_week, order_histories.age_weeks
order by order_histories.repeat_count, order_histories.last_week, order_histories.age_weeks
