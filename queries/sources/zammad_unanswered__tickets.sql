-- One row per ticket of a list of Zammad's without the time of the first response.
-- refuse: no column says when the tickets were answered (First Response In Min counts working minutes): export them again with the column First Response At, as the download of Zammad's reports has it
select
    export_row,
    "#" as ticket_id,
    customer as customer_id,
    title as subject,
    state as status,
    "group" as person_id,
    "created at" as opened_at
from export
