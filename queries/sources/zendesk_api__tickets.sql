-- One row per answer of Zendesk's API, which holds many tickets.
-- refuse: zendesk_in_one
select
    export_row,
    tickets as ticket_id,
    count as subject,
    next_page as status
from export
