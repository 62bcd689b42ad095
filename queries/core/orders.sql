-- One row per order that counts: placed by the day of the report, not cancelled (not even in a newer export), and no instalment of a contract that is known.
--   order_id varchar: Number of the order.
--   customer_id varchar: The customer.
--   ordered_at timestamp: When it was ordered, UTC.
--   ordered_on date: The day, in the company's time zone.
--   value decimal(18,2) or null: Value of the order.
--   quantity double or null: Number of units.
with
    repeated as (
        select
            repeated_ids.id
        from
            repeated_ids
        where
            repeated_ids.table_name = 'orders'
    ),
    newest as (
        select
            orders.*
        from
            imports.orders as orders
            anti join repeated on repeated.id = orders.order_id
        union all
        select
            orders.*
        from
            imports.orders as orders
            semi join repeated on repeated.id = orders.order_id
            inner join file_order as files on files.file_id = orders.file_id
        qualify
            row_number() over (
                partition by
                    orders.order_id
                order by
                    files.name_order desc,
                    orders.line desc
            ) = 1
    )
select
    newest.order_id,
    coalesce(surviving_customers.surviving_id, newest.customer_id) as customer_id,
    newest.ordered_at,
    cast(local_time(newest.ordered_at) as date) as ordered_on,
    newest.value,
    newest.quantity
from
    newest
    left join surviving_customers on surviving_customers.customer_id = newest.customer_id
    cross join settings
where
    newest.ordered_at < settings.as_of_at
    and coalesce(lower(newest.status), '') not in ('cancelled', 'canceled', 'storniert', 'refunded')
    and not exists (
        select
            1 as found
        from
            contracts
        where
            contracts.contract_id = newest.contract_id
            and contracts.status = 'signed'
    )
