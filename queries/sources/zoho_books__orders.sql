-- One row per line of an invoice, which repeats the total of the invoice: the invoices that Zoho Books and Zoho Invoice export.
-- export: Settings, Backup Your Data, or Sales, Invoices, Export
-- marks: subtotal, balance
-- optional: customer id, quantity
--   evidence: the column list of an importer on GitHub ("Invoice Date", "Invoice ID", "Invoice Number", "Invoice Status", ...)
--   status: what Zoho calls Closed is paid
select
    export_row,
    "invoice number" as order_id,
    coalesce("customer id", "customer name") as customer_id,
    "invoice date" as ordered_at,
    total as value,
    'order' as value_of,
    'false' as is_net,
    "currency code" as currency,
    quantity,
    case when lower("invoice status") = 'closed' then 'paid' else "invoice status" end as status,
    export_key as line_key
from export
