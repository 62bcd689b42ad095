-- One row per meeting: Events.csv (Meetings.csv) of a Zoho CRM backup.
-- optional: contact name.id, related to.id, event owner.id, host.id
-- bodies: description
select
    export_row,
    "record id" as activity_id,
    "contact name.id" as contact_id,
    "related to.id" as related_id,
    coalesce("event owner.id", "host.id") as person_id,
    'meeting' as kind,
    columns('^(From|Start DateTime)$') as occurred_at,
    columns('^(Title|Event Title)$') as subject,
    case when columns('^(To|End DateTime)$') is null then reason('no_end') end as set_aside
from export
