-- One row per order: the grid of orders that Magento and Adobe Commerce export as CSV. Times are those of the shop.
-- export: Sales, Orders, Export, CSV
-- marks: purchase point, bill-to name
-- optional: total refunded, customer name
--   evidence: the columns of the grid in Adobe Commerce's documentation (Sales, Orders)
--   status: what Magento calls Closed was given back in full
select
    export_row,
    id as order_id,
    coalesce(lower("customer email"), "customer name") as customer_id,
    "purchase date" as ordered_at,
    "grand total (purchased)" as value,
    'order' as value_of,
    'false' as is_net,
    case when lower(status) = 'closed' then 'refunded' else status end as status,
    "total refunded" as refunded_value,
    export_key as line_key
from export
