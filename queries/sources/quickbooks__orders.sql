-- One row per transaction: the list of sales that QuickBooks Online exports. Payments and deposits are set aside.
-- export: Sales, All sales, Export to Excel
-- marks: due date, balance
-- optional: currency, status, num, no., name, customer
--   evidence: importers on GitHub ("Transaction date,Transaction type,No.,Name,Status,Due date,Total,Balance,Currency")
--   status: credit memos and refund receipts give back
select
    export_row,
    coalesce("no.", num) as order_id,
    coalesce(customer, name) as customer_id,
    "transaction date" as ordered_at,
    total as value,
    'order' as value_of,
    'false' as is_net,
    currency,
    case
        when regexp_matches(lower(status), 'void|delete') then status
        when regexp_matches(lower("transaction type"), 'credit|refund') then "transaction type"
        else status
    end as status,
    case
        when not regexp_full_match(
            lower("transaction type"),
            'invoice|sales receipt|credit memo|refund|refund receipt|credit refund'
        ) then reason('no_purchase', "transaction type")
    end as set_aside,
    export_key as line_key
from export
