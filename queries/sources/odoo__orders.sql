-- One row per sales order, or line of one: the quotations and sales orders that Odoo exports, for import again or with its labels.
-- export: Sales, Orders, Action, Export
-- optional: currency_id/id, currency_id, currency, currency/external id, invoice_status
--   evidence: Odoo's documentation (Customer/External ID, Order Date, Total) and exporters on GitHub (id, name, state, date_order, partner_id/id, amount_total)
--   customer_id: the external ID of the partner, as in the list of contacts
--   status: a quotation that was sent is not yet an order
--   value_of: the lines of an order stand in rows that leave out what is about the whole
with
    sold as (
        select
            *,
            columns('^([Nn]ame|Order Reference)$') as order_number,
            columns('^(partner_id/id|Customer/External ID)$') as partner,
            columns('^(date_order|Order Date)$') as ordered,
            columns('^(amount_total|Total)$') as total,
            columns('^(state|Status)$') as standing
        from export
    )
select
    export_row,
    last_value(order_number ignore nulls) over (order by export_row) as order_id,
    last_value(partner ignore nulls) over (order by export_row) as customer_id,
    last_value(ordered ignore nulls) over (order by export_row) as ordered_at,
    total as value,
    'order' as value_of,
    'false' as is_net,
    upper(
        regexp_replace(
            coalesce("currency_id/id", "currency/external id", currency_id, currency),
            '^base\.',
            ''
        )
    ) as currency,
    case lower(
            last_value(standing ignore nulls) over (order by export_row)
        )
        when 'sent' then 'quotation'
        when 'quotation sent' then 'quotation'
        else last_value(standing ignore nulls) over (order by export_row)
    end as status,
    export_key as line_key
from sold
