-- One row per user: Users.csv of a Zoho CRM backup.
-- optional: first name
select
    export_row,
    columns('^(Record Id|User Id|Id)$') as person_id,
    concat_ws(' ', "first name", "last name") as name,
    email, role,
    case when profile is null then reason('no_profile') end as set_aside
from export
