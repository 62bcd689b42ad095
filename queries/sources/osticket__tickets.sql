-- One row per ticket: the list of tickets that osTicket exports as CSV. It has no time of the first answer.
-- optional: subject, closed date, merged, current status, last updated
--   Headings: class.export.php of osTicket/osTicket, in English
--   set_aside: a ticket merged into another, one without an address, and one that was answered: when, the export does not say
select
    export_row,
    'osticket:' || "ticket number" as ticket_id,
    "from email" as email,
    subject,
    "current status" as status,
    "date created" as opened_at,
    "closed date" as closed_at,
    case
        when lower(merged) in ('yes', 'ja', '1', 'true') then reason('ticket_merged')
        when lower("current status") = 'deleted' then reason('deleted_in', 'osTicket')
        when "from email" is null then reason_at('From Email', 'asker_missing')
        when lower(answered) in ('yes', 'ja', '1', 'true')
            then reason_at('Answered', 'answered_sometime', answered)
    end as set_aside
from export
