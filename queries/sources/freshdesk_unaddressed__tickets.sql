-- One row per ticket of a Freshdesk export without the address of who asked.
-- refuse: freshdesk_unaddressed
select
    export_row,
    "ticket id" as ticket_id,
    "created time" as opened_at,
    "initial response time" as answered_at,
    status
from export
