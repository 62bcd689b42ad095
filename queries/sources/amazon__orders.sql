-- One row per line of an order: the report of all orders of Amazon's Seller Central.
-- refuse: amazon_without_buyer
-- marks: sales-channel, item-status, ship-postal-code
--   evidence: heading rows of the report in libraries for Amazon's service on GitHub
select
    export_row,
    "amazon-order-id" as order_id,
    null as customer_id,
    "purchase-date" as ordered_at
from export
