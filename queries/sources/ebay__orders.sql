-- One row per order, or line of one: the orders report of eBay's Seller Hub, in English or German. Of an order with several items one row has the total, and the item rows none.
-- export: Seller Hub, Orders, Download report
-- optional: buyer name, name des käufers, buyer email, e-mail des käufers, item number, artikelnummer
--   evidence: headings in importers on GitHub, English ("Sales Record Number", "Order Number", "Buyer Username") and German ("Verkaufsprotokollnummer", "Verkauft am", "Gesamtbetrag")
--   customer_id: the name by which the buyer is known at eBay
--   quantity: that of the items; the row that only sums up has none
with
    sold as (
        select
            *,
            columns('^(Order Number|Bestellnummer)$') as order_number,
            columns('^(Buyer Username|Nutzername des Käufers)$') as buyer,
            columns('^(Sale Date|Verkauft am)$') as sold_on,
            columns('^(Total Price|Gesamtbetrag)$') as total,
            columns('^(Quantity|Anzahl|Stückzahl)$') as item_count,
            columns('^(Sold For|Verkauft für)$') as price,
            coalesce("item number", artikelnummer) as item
        from export
    )
select
    export_row,
    order_number as order_id,
    of_order(nullif(buyer, '--'), order_number) as customer_id,
    of_order(nullif(sold_on, '--'), order_number) as ordered_at,
    sum_of(total) as value,
    'order' as value_of,
    'false' as is_net,
    of_order(currency_in(total), order_number) as currency,
    case
        when item is not null
            or count(*) over (partition by order_number) = 1 then item_count
    end as quantity,
    export_key as line_key
from sold
