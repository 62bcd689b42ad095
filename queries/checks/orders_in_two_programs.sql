-- One row per two programs (a shop, payments, invoices) that seem to have the same purchases: the same customer and value, at most seven days apart. Such purchases count twice. A value with tax in one and without it in the other is not found.
-- of: imports.orders
--   first_program varchar: One of the programs, by the layout of its export or the mapping.
--   last_program varchar: The other.
--   order_count bigint: Purchases of the first that the other seems to have too.
--   first_order_id varchar: One of them.
--   last_order_id varchar: Its like in the other.
select
    order_twins.program as first_program,
    order_twins.twin_program as last_program,
    count(distinct order_twins.order_id) as order_count,
    min(order_twins.order_id) as first_order_id,
    min_by(
        order_twins.twin_id,
        (order_twins.order_id, order_twins.twin_on, order_twins.twin_id)
    ) as last_order_id
from order_twins
group by order_twins.program, order_twins.twin_program
