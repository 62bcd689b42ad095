-- One row per invoice: the list of invoices that sevDesk exports.
-- export: Rechnungen, Export, CSV
-- marks: betreff, netto, mwst, fälligkeitsdatum
-- optional: währung, kundennummer, kunden-nr.
--   evidence: an importer on GitHub that tells sevDesk's form by its heading row
--   customer_id: the number where the list has it, else the name
select
    export_row,
    rechnungsnummer as order_id,
    coalesce("kunden-nr.", kundennummer, kunde) as customer_id,
    rechnungsdatum as ordered_at,
    brutto as value,
    'order' as value_of,
    'false' as is_net,
    "währung" as currency,
    status,
    export_key as line_key
from export
