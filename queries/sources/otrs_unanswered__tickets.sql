-- One row per ticket of a list of OTRS, Znuny or OTOBO without the time of the first response.
-- refuse: otrs_unanswered
select
    export_row,
    columns('^(Ticket ?Number|Ticket#|Ticket-?[Nn]ummer|Ticket Nummer)$') as ticket_id,
    columns('^(Created|Erstellt)$') as opened_at,
    columns('^(Age|Alter)$') as status,
    queue as subject
from export
