-- One row per order of which something was given back: by its own row, or by others that name it.
--   order_id varchar: Number of the order.
--   customer_id varchar: The customer, as exported.
--   refunded_value decimal(38,2): What was given back.
select
    given_back.order_id, given_back.customer_id,
    sum(given_back.refunded_value) as refunded_value
from
    (
        select order_entries.order_id, order_entries.customer_id, order_entries.refunded_value
        from order_entries
        where order_entries.refunded_value > 0
        union all
        select
            bought.order_id, bought.customer_id,
            - returned.value as refunded_value
        from order_entries as returned
            inner join order_entries as bought on bought.order_id = returned.refunded_order_id
        where returned.standing = 'return'
            and bought.standing = 'purchase'
    ) as given_back
group by given_back.order_id, given_back.customer_id
