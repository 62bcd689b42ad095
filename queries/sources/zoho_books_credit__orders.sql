-- One row per line of a credit note, which repeats its total: the credit notes that Zoho Books exports.
-- export: Settings, Backup Your Data, or Sales, Credit Notes, Export
-- marks: balance, creditnotes id
-- optional: customer id, quantity, applied invoice number
--   evidence: the column list of an importer on GitHub ("Credit Note Date", "CreditNotes ID", "Credit Note Number", "Credit Note Status", ...)
select
    export_row,
    "credit note number" as order_id,
    coalesce("customer id", "customer name") as customer_id,
    "credit note date" as ordered_at,
    total as value,
    'order' as value_of,
    'false' as is_net,
    "currency code" as currency,
    case
        when lower("credit note status") in ('draft', 'void') then "credit note status"
        else 'credit note'
    end as status,
    "applied invoice number" as refunded_order_id,
    export_key as line_key
from export
