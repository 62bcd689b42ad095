-- One row per contact: the contacts that HubSpot exports. Columns of associated records have English headings in every language.
-- optional: additional email addresses, associated company ids (primary), associated company ids, associated company id, phone number, telefonnummer, job title, jobtitel, position, create date, erstelldatum, erstellungsdatum
-- bodies: associated note, associated email, associated call, associated meeting, associated task
--   customer_id: the primary company, else the first
with
    contacts as (
        select
            *,
            columns('^(First Name|Vorname)$') as given_name,
            columns('^(Last Name|Nachname)$') as family_name
        from export
    )
select
    export_row,
    columns('^(Record ID|Contact ID|Datensatz-ID)$') as contact_id,
    trim(
        split_part(
            coalesce("associated company ids (primary)", "associated company ids", "associated company id"),
            ';',
            1
        )
    ) as customer_id,
    concat_ws(' ', given_name, family_name) as name,
    columns('^(Email|E-Mail)$') as email,
    "additional email addresses" as other_addresses,
    coalesce("phone number", telefonnummer) as phone,
    coalesce("job title", jobtitel, position) as role,
    coalesce("create date", erstelldatum, erstellungsdatum) as since_on
from contacts
