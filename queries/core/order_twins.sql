-- One row per purchase and the like of it in another program (a shop, payments, invoices): the same customer and value, at most seven days apart. Both count as purchases.
--   order_id varchar: The purchase in the program that comes first by name.
--   program varchar: That program, by the layout of its export or the mapping.
--   twin_id varchar: Its like in the other: that it counts too is in doubt.
--   twin_program varchar: The other program.
--   twin_on date: Local day of the twin.
--   twin_value decimal(18,2) or null: Value of the twin in the report's currency; null where its currency has no rate.
with
    programs as (
        select
            named.file_id, named.program,
            dense_rank() over (order by named.program) as program_place
        from
            (
                select
                    files.file_id,
                    case
                        when files.source like 'mapping %' then files.source
                        else regexp_extract(files.source, '^[^_ ]*')
                    end as program
                from imports.files as files
            ) as named
    ),
    -- By the place of the name: the least of long texts would be held for each order.
    order_programs as (
        select
            exported.order_id,
            min(programs.program_place) as program_place
        from imports.orders as exported
            inner join programs on programs.file_id = exported.file_id
        group by exported.order_id
    ),
    valued as (
        select
            orders.order_id, orders.customer_id, orders.ordered_on, orders.stated_value, orders.currency,
            orders.value, order_programs.program_place,
            min(order_programs.program_place) over alike < max(order_programs.program_place) over alike as is_in_several
        from orders
            inner join order_programs on order_programs.order_id = orders.order_id
        where orders.stated_value > 0
        window
            alike as (partition by orders.customer_id, orders.stated_value)
    ),
    names as (
        select distinct programs.program_place, programs.program
        from programs
    ),
    placed as (
        select
            valued.order_id, valued.customer_id, valued.ordered_on, valued.stated_value, valued.currency,
            valued.value, valued.program_place, names.program
        from valued
            inner join names on names.program_place = valued.program_place
        where valued.is_in_several
    )
select
    placed.order_id, placed.program,
    others.order_id as twin_id,
    others.program as twin_program,
    others.ordered_on as twin_on,
    others.value as twin_value
from placed
    inner join placed as others on others.customer_id = placed.customer_id
        and others.stated_value = placed.stated_value
        and others.program_place > placed.program_place
        and abs(others.ordered_on - placed.ordered_on) <= 7
where coalesce(placed.currency = others.currency, true)
