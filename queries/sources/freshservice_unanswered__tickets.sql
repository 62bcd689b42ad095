-- One row per ticket of a Freshservice export without the time of the first response.
-- refuse: no column says when the tickets were answered (First Response Time in hours counts working hours): export them again with the column Initial Response Time
select
    export_row,
    "ticket id" as ticket_id,
    "requester email" as email,
    "created time" as opened_at,
    status
from export
