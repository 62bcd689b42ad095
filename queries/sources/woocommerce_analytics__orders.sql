-- One row per order: the table of orders in WooCommerce's Analytics, as it is downloaded. It names customers, and has sums without tax and shipping.
-- export: WooCommerce, Analytics, Orders, Download
-- marks: customer type, product(s)
--   evidence: WooCommerce's own source, get_export_columns of the Orders report
--   status: a refund stands as a row of its own, with a sum below nought
select
    export_row,
    "order #" as order_id,
    customer as customer_id,
    date as ordered_at,
    "net sales" as value,
    'order' as value_of,
    'true' as is_net,
    currency_in("n. revenue (formatted)") as currency,
    "items sold" as quantity,
    status,
    export_key as line_key
from export
