-- One row per ticket of a HubSpot export without the time of the answer.
-- refuse: hubspot_unanswered
select
    export_row,
    columns('^(Ticket ID|Record ID)$') as ticket_id,
    "ticket name" as subject,
    "create date" as opened_at
from export
