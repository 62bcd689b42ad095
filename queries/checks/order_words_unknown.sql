-- One row per status of orders whose word is not known: such orders count as purchases.
-- of: imports.orders
--   status varchar: As exported.
--   order_count bigint: Orders with it.
--   first_order_id varchar: One of them.
select orders_by_status.status, orders_by_status.order_count, orders_by_status.first_order_id
from orders_by_status
where orders_by_status.reading = 'unknown'
