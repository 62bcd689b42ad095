-- One row per ticket of a HubSpot export without the time of the answer.
-- refuse: no column says when the tickets were answered: export them again with the property First agent email response date
select
    export_row,
    columns('^(Ticket ID|Record ID)$') as ticket_id,
    "ticket name" as subject,
    "create date" as opened_at
from export
