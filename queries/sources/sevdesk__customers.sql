-- One row per contact with a number: the contacts that sevDesk exports. Suppliers and partners are set aside.
-- export: Kontakte, Export, CSV
-- marks: anrede
-- optional: land
--   evidence: sevDesk's template for contacts, whose headings its export has too
--   name: the organisation; a person without one is a customer of its own
select
    export_row,
    "kunden-nr." as customer_id,
    coalesce(organisation, nullif(concat_ws(' ', vorname, nachname), '')) as name,
    case when organisation is null then 'person' else 'company' end as kind,
    land as country,
    case
        when lower(kategorie) not in ('kunde', 'kunden', 'customer', 'interessent')
            then reason_at('Kategorie', 'no_customer', kategorie)
    end as set_aside
from export
