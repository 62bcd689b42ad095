-- One row per report where there is any: those who wait for a ticket that was closed without an answer.
--   wait_count bigint: Open waits for such tickets, courtesies left out.
--   customer_count bigint: Customers who have such a wait.
--   only_customer_count bigint: Customers who wait for nothing else.
--   first_closed_on date: Local day on which the first of them was closed.
with
    followed as (
        select open_waits.customer_id, closed_waits.closed_at
        from open_waits
            left join closed_waits on closed_waits.wait_id = open_waits.wait_id
                and closed_waits.customer_id = open_waits.customer_id
    ),
    customers as (
        select
            followed.customer_id,
            count(*) as wait_count,
            count(followed.closed_at) as closed_count,
            min(followed.closed_at) as first_closed_at
        from followed
        group by followed.customer_id
    )
select
    cast(sum(customers.closed_count) as bigint) as wait_count,
    count(*) as customer_count,
    count(*) filter (customers.wait_count = customers.closed_count) as only_customer_count,
    cast(local_time(min(customers.first_closed_at)) as date) as first_closed_on
from customers
where customers.closed_count > 0
having count(*) > 0
