-- One row per contact: the workbook that Dynamics 365 exports from a view, in English or German.
-- optional: email address 2, email address 3, e-mail-adresse 2, e-mail-adresse 3, business phone, telefon (geschäftlich), job title, position, created on, erstellt am, (do not modify) row checksum, (do not modify) modified on, (nicht ändern) zeilenprüfsumme, (nicht ändern) geändert am
--   customer_id: the name of the account
select
    export_row,
    columns('^\((Do Not Modify|Nicht ändern)\) (Contact|Kontakt)$') as contact_id,
    columns('^(Company Name|Firmenname|Kontoname)$') as customer_id,
    columns('^(Full Name|Vollständiger Name)$') as name,
    columns('^(Email|E-Mail)$') as email,
    concat_ws(
        ', ',
        "email address 2",
        "email address 3",
        "e-mail-adresse 2",
        "e-mail-adresse 3"
    ) as other_addresses,
    coalesce("business phone", "telefon (geschäftlich)") as phone,
    coalesce("job title", position) as role,
    coalesce("created on", "erstellt am") as since_on
from export
