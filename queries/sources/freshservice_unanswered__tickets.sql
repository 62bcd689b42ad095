-- One row per ticket of a Freshservice export without the time of the first response.
-- refuse: freshservice_unanswered
select
    export_row,
    "ticket id" as ticket_id,
    "requester email" as email,
    "created time" as opened_at,
    status
from export
