-- One row per ticket of a Freshdesk export without the time of the first response.
-- optional: email
-- refuse: freshdesk_unanswered
select
    export_row,
    "ticket id" as ticket_id,
    email,
    "created time" as opened_at,
    status
from export
