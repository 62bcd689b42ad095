-- One row per contact with a number: the person, and the address.
-- beside: sevdesk__customers
-- optional: telefon, mobil, e-mail, position
--   evidence: as of sevdesk__customers
select
    export_row,
    concat_ws(
        ':',
        "kunden-nr.",
        coalesce(nullif(concat_ws(' ', vorname, nachname), ''), replace("e-mail", '@', ' at '))
    ) as contact_id,
    "kunden-nr." as customer_id,
    nullif(concat_ws(' ', vorname, nachname), '') as name,
    "e-mail" as email,
    coalesce(telefon, mobil) as phone,
    position as role,
    case
        when lower(kategorie) not in ('kunde', 'kunden', 'customer', 'interessent')
            then reason_at('Kategorie', 'no_customer', kategorie)
    end as set_aside
from export
