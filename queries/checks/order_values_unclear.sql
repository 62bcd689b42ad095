-- One row per order of which several rows of the export have one value, and nothing says whether it is that of each line or of the whole order: its value is not known. A mapping says it (value_of: line or order).
-- of: imports.orders
--   order_id varchar: Number of the order.
--   customer_id varchar: The customer, as exported.
--   line_count bigint: Rows of the export.
select order_entries.order_id, order_entries.customer_id, order_entries.line_count
from order_entries
where order_entries.is_unclear
    and order_entries.standing <> 'no_purchase'
