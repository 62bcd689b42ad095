-- One row per status of orders as the exports have it, and how it was read: purchase, return (gives back), no_purchase, or unknown (no word that is known: taken for a purchase); the most frequent first.
--   status: As exported; empty where there is none.
--   reading: How it was read, by the status or by a value below nought.
--   order_count: Orders, credit notes and refunds with it.
--   first_order_id: One of them.
select
    orders_by_status.status, orders_by_status.reading, orders_by_status.order_count,
    orders_by_status.first_order_id
from orders_by_status
order by orders_by_status.order_count desc, orders_by_status.status, orders_by_status.reading
