-- One row per line of an invoice, which repeats the total of the invoice: the sales invoices that Xero exports. Bills and payments are set aside.
-- export: Business, Invoices, Export
-- marks: invoiceamountdue, unitamount
-- optional: emailaddress
--   evidence: heading rows of Xero's export in importers on GitHub ("ContactName,EmailAddress,...,Total,TaxTotal,InvoiceAmountPaid,...,Type,Sent,Status")
--   status: a credit note gives back
select
    export_row,
    invoicenumber as order_id,
    contactname as customer_id,
    invoicedate as ordered_at,
    total as value,
    'order' as value_of,
    'false' as is_net,
    currency, quantity,
    case
        when regexp_matches(lower(status), 'draft|submit|await.*approval|void|delete') then status
        when lower(type) = 'sales credit note' then 'credit note'
        else status
    end as status,
    case
        when lower(type) not in ('sales invoice', 'sales credit note') then reason('no_purchase', type)
    end as set_aside,
    export_key as line_key
from export
