-- One row per ticket of a list of Zammad's without the time of the first response.
-- refuse: zammad_unanswered
select
    export_row,
    "#" as ticket_id,
    customer as customer_id,
    title as subject,
    state as status,
    "group" as person_id,
    "created at" as opened_at
from export
