-- One row per person: the people that Pipedrive exports, in English or German.
-- optional: person - title, person - position, person - person created, person - person erstellt
--   contact_id: Pipedrive links by name; with the organisation, so that namesakes stay apart
--   email: the first, as the columns stand: work, home, other
select
    export_row,
    concat_ws(', ', "person - name", columns('^Person - Organi[sz]ation$')) as contact_id,
    columns('^Person - Organi[sz]ation$') as customer_id,
    "person - name" as name,
    trim(split_part(coalesce(* columns('^Person - E-?[Mm]ail( - .*)?$')), ',', 1)) as email,
    concat_ws(', ', * columns('^Person - E-?[Mm]ail( - .*)?$')) as other_addresses,
    coalesce("person - title", "person - position") as role,
    coalesce("person - person created", "person - person erstellt") as since_on,
    case when "person - name" is null then reason_at('Person - Name', 'missing') end as set_aside
from export
