-- One row per ticket of a Freshdesk export without the address of who asked.
-- refuse: no column says who asked: export the tickets again with the column Email, which stands among the fields of the contact
select
    export_row,
    "ticket id" as ticket_id,
    "created time" as opened_at,
    "initial response time" as answered_at,
    status
from export
