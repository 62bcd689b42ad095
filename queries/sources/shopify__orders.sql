-- One row per line of an order: the orders that Shopify exports. What is about the whole order stands on its first line only.
-- export: Orders, Export, CSV for Excel or plain CSV
-- optional: cancelled at, refunded amount
--   evidence: headings in Shopify's help (Exporting orders) and in importers, for example github.com/Shopify/shopify-cli docs of "Lineitem quantity"
--   customer_id: the address, as the list has no number of the customer; a sale at the till without an address is nobody's
--   status: an order that was cancelled is so whatever was paid before
select
    export_row,
    name as order_id,
    lower(of_order(email, name)) as customer_id,
    of_order("created at", name) as ordered_at,
    total as value,
    'order' as value_of,
    'false' as is_net,
    of_order(currency, name) as currency,
    "lineitem quantity" as quantity,
    case
        when of_order("cancelled at", name) is not null then 'cancelled'
        else of_order("financial status", name)
    end as status,
    "refunded amount" as refunded_value,
    export_key as line_key
from export
