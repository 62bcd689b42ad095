-- One row per invoice, or line of one: the list of invoices that Lexware exports.
-- marks: monat, leistungsdatum, steuerbetrag, kategorie
-- optional: währung
--   evidence: an importer on GitHub that tells Lexware's form by its heading row
--   ordered_at: the day of the invoice, not that of the service
--   customer_id: the name, as the list has no number
select
    export_row,
    rechnungsnummer as order_id,
    kunde as customer_id,
    rechnungsdatum as ordered_at,
    bruttobetrag as value,
    'false' as is_net,
    "währung" as currency,
    status,
    export_key as line_key
from export
