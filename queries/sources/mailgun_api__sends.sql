-- One row per answer of Mailgun's API, which holds many events.
-- refuse: it is an answer of Mailgun's API with all events in one object: save the events by themselves, one a line (jq -c '.items[]')
select
    export_row,
    items as send_id,
    paging as email
from export
