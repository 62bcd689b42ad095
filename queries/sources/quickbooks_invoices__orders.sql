-- One row per invoice, or line of one: the report Invoice List of QuickBooks Online. Its titles above and sums below are no rows.
-- export: Reports, Invoice List, Export to CSV or Excel
-- marks: due date, open balance
-- optional: customer, name, num, no., currency, status, transaction type
--   evidence: importers on GitHub ("Date,Num,Customer,Memo/Description,Due Date,Amount,Open Balance,Currency,Exchange rate")
--   value: of the line; an invoice with several has several rows
select
    export_row,
    coalesce(num, "no.") as order_id,
    coalesce(customer, name) as customer_id,
    date as ordered_at,
    amount as value,
    'line' as value_of,
    currency, status,
    case
        when "transaction type" is not null
            and not regexp_full_match(lower("transaction type"), 'invoice|credit memo|sales receipt')
            then reason('no_purchase', "transaction type")
    end as set_aside,
    export_key as line_key
from export
