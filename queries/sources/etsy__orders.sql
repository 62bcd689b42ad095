-- One row per order: the sold orders that Etsy exports (EtsySoldOrders). Days are written with the month first.
-- export: Shop Manager, Settings, Options, Download Data, Orders
-- marks: number of items, date shipped
-- optional: status, buyer, full name, adjusted order total
--   evidence: headings of EtsySoldOrders files in the schemas of importers on GitHub
--   value: with shipping and tax, as the buyer paid it
--   refunded_value: by how much the order's total was adjusted later
select
    export_row,
    "order id" as order_id,
    coalesce("buyer user id", buyer, "full name") as customer_id,
    "sale date" as ordered_at,
    "order total" as value,
    'order' as value_of,
    'false' as is_net,
    currency, status,
    case
        when try_cast("adjusted order total" as decimal(18, 2)) between 0.01 and try_cast("order total" as decimal(18, 2)) then cast(
            try_cast("order total" as decimal(18, 2))
                - try_cast("adjusted order total" as decimal(18, 2)) as varchar
        )
    end as refunded_value,
    export_key as line_key
from export
