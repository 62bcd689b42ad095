-- One row per order, or line of one, that repeats what is about the whole order: orders that Advanced Order Export for WooCommerce writes, with its titles.
-- export: WooCommerce, Export Orders
-- marks: order subtotal amount
-- optional: email (billing), email (shipping), first name (billing), last name (billing), company (billing), order currency, currency, order refund amount, quantity (- refund), quantity
--   evidence: titles in converters on GitHub ("Order Number", "Order Status", "Order Date", ..., "Order Total Amount", "Quantity (- Refund)")
select
    export_row,
    "order number" as order_id,
    coalesce(
        lower("email (billing)"),
        lower("email (shipping)"),
        nullif(concat_ws(' ', "first name (billing)", "last name (billing)"), '')
    ) as customer_id,
    "order date" as ordered_at,
    "order total amount" as value,
    'order' as value_of,
    'false' as is_net,
    coalesce("order currency", currency) as currency,
    coalesce("quantity (- refund)", quantity) as quantity,
    "order status" as status,
    "order refund amount" as refunded_value,
    export_key as line_key
from export
