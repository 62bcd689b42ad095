-- One row per number of a customer that orders, tickets or activities name and the CRM's list of customers does not have: leading zeros that were lost, numbers that were cut, or accounts that were deleted. Where no such list was loaded nothing is missing from it.
-- of: imports.customers
--   customer_id varchar: The number.
--   order_count bigint: Orders that name it.
--   ticket_count bigint: Tickets that name it.
--   activity_count bigint: Activities that name it.
--   order_value decimal(38,2): What those orders are worth.
with
    named as (
        select
            orders.customer_id,
            'order' as what,
            orders.value
        from orders
        union all
        select
            tickets.customer_id,
            'ticket',
            null
        from tickets
        union all
        select
            activities.customer_id,
            'activity',
            null
        from activities
    )
select
    named.customer_id,
    count(*) filter (where named.what = 'order') as order_count,
    count(*) filter (where named.what = 'ticket') as ticket_count,
    count(*) filter (where named.what = 'activity') as activity_count,
    coalesce(sum(named.value), 0) as order_value
from named
    -- One that was entered after the day of the report is on the list.
    anti join imports.customers as customers on customers.customer_id = named.customer_id
where named.customer_id is not null
    and exists (select 1 from crm_customers)
group by named.customer_id
