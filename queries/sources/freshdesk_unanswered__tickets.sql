-- One row per ticket of a Freshdesk export without the time of the first response.
-- optional: email
-- refuse: no column says when the tickets were answered (First response time in hours counts working hours): export them again with the column Initial response time
select
    export_row,
    "ticket id" as ticket_id,
    email,
    "created time" as opened_at,
    status
from export
