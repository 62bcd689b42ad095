-- One row per answer of Zendesk's API, which holds many tickets.
-- refuse: it is an answer of Zendesk's API with all tickets in one object: save the tickets by themselves, one a line (jq -c '.tickets[]'), and with their metrics (include=metric_sets)
select
    export_row,
    tickets as ticket_id,
    count as subject,
    next_page as status
from export
