-- One row per status of orders as the exports have it, and how it was read; the most frequent first.
--   status varchar or null: As exported; null where there is none.
--   reading varchar (purchase, return, no_purchase, unknown): How it was read: by the status, or by a value below nought; unknown where the word is not known: it is taken for a purchase.
--   order_count bigint: Orders, credit notes and refunds with it.
--   first_order_id varchar: One of them.
with
    read_orders as (
        select
            order_entries.status, order_entries.order_id,
            case
                when order_entries.standing = 'purchase'
                    and not order_entries.is_status_known then 'unknown'
                else order_entries.standing
            end as reading
        from order_entries
    )
select
    read_orders.status, read_orders.reading,
    count(*) as order_count,
    min(read_orders.order_id) as first_order_id
from read_orders
group by read_orders.status, read_orders.reading
order by order_count desc, read_orders.status, read_orders.reading
