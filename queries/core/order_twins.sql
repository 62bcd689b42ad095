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
            exported.order_id,
            min(
                case
                    when files.source like 'mapping %' then files.source
                    else regexp_extract(files.source, '^[^_ ]*')
                end
            ) as program
        from imports.orders as exported
            inner join imports.files as files on files.file_id = exported.file_id
        group by exported.order_id
    ),
    valued as (
        select
            orders.order_id, orders.customer_id, orders.ordered_on, orders.stated_value, orders.currency,
            orders.value, programs.program,
            min(programs.program) over alike < max(programs.program) over alike as is_in_several
        from orders
            inner join programs on programs.order_id = orders.order_id
        where orders.stated_value > 0
        window
            alike as (partition by orders.customer_id, orders.stated_value)
    ),
    placed as (
        select
            valued.order_id, valued.customer_id, valued.ordered_on, valued.stated_value, valued.currency,
            valued.value, valued.program
        from valued
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
        and others.program > placed.program
        and abs(others.ordered_on - placed.ordered_on) <= 7
where coalesce(placed.currency = others.currency, true)
