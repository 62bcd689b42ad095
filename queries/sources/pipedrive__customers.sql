-- One row per organisation: the organisations that Pipedrive exports, in English or German. Pipedrive links by name, so the name is the number.
-- optional: organization - owner, organisation - besitzer, organization - organization created, organisation - organisation erstellt, organization - website, organisation - website, organization - industry, organisation - branche
select
    export_row,
    columns('^Organi[sz]ation - Name$') as customer_id,
    columns('^Organi[sz]ation - Name$') as name,
    'company' as kind,
    regexp_extract(
        coalesce("organization - website", "organisation - website"),
        '^(?:https?://)?(?:www\.)?([^/:?#\s]+\.[^/:?#\s]+)',
        1
    ) as domain,
    coalesce("organization - industry", "organisation - branche") as segment,
    coalesce("organization - owner", "organisation - besitzer") as owner_person_id,
    coalesce("organization - organization created", "organisation - organisation erstellt") as created_on
from export
