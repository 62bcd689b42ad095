-- One row per two programs (a shop, payments, invoices) that seem to have the same purchases: the same customer and value, at most seven days apart. Such purchases count twice. A value with tax in one and without it in the other is not found.
--   first_program varchar: One of the programs, by the layout of its export or the mapping.
--   last_program varchar: The other.
--   order_count bigint: Purchases of the first that the other seems to have too.
--   first_order_id varchar: One of them.
--   last_order_id varchar: Its like in the other.
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
            programs.program,
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
            valued.program
        from valued
        where valued.is_in_several
    )
select
    placed.program as first_program,
    others.program as last_program,
    count(distinct placed.order_id) as order_count,
    min(placed.order_id) as first_order_id,
    min_by(others.order_id, (placed.order_id, others.ordered_on, others.order_id)) as last_order_id
from placed
    inner join placed as others on others.customer_id = placed.customer_id
        and others.stated_value = placed.stated_value
        and others.program > placed.program
        and abs(others.ordered_on - placed.ordered_on) <= 7
where coalesce(placed.currency = others.currency, true)
group by placed.program, others.program
