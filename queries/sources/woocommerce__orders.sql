-- One row per order, or line of one, that repeats what is about the whole order: orders that WooCommerce's export plugin (WebToffee, CSV suite) writes, in technical names.
-- export: WooCommerce, Order Export
-- marks: payment_method
-- optional: order_number, order_status, status, customer_email, billing_email, customer_id, customer_user, order_currency, currency, billing_company, refund_total, total_refunded, quantity, item_quantity
--   evidence: heading rows of such exports on GitHub ("order_id,order_number,order_date,paid_date,status,...,order_total,order_subtotal,order_currency,...")
--   customer_id: the address, since a guest has no number
select
    export_row,
    coalesce(order_number, order_id) as order_id,
    coalesce(
        lower(customer_email),
        lower(billing_email),
        nullif(customer_id, '0'),
        nullif(customer_user, '0')
    ) as customer_id,
    order_date as ordered_at,
    order_total as value,
    'order' as value_of,
    'false' as is_net,
    coalesce(order_currency, currency) as currency,
    coalesce(quantity, item_quantity) as quantity,
    coalesce(order_status, status) as status,
    coalesce(refund_total, total_refunded) as refunded_value,
    export_key as line_key
from export
