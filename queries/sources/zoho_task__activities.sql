-- One row per task: Tasks.csv of a Zoho CRM backup. Only what was completed is an activity: a note of it.
-- optional: contact name.id, task owner.id, closed time
-- bodies: description
select
    export_row,
    "record id" as activity_id,
    "contact name.id" as contact_id,
    "related to.id" as related_id,
    "task owner.id" as person_id,
    'note' as kind,
    coalesce("closed time", "due date") as occurred_at,
    subject,
    case
        when lower(status) not in ('completed', 'erledigt', 'abgeschlossen')
            or status is null then reason('not_done_yet', coalesce(status, 'empty'))
    end as set_aside
from export
