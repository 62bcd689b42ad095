-- One row per ticket: the list of tickets that Freshservice exports, with the columns that the user picked. Times are local.
-- optional: subject, status, source, closed time, resolved time, agent interactions
--   Headings: scripts that read such exports, as public repositories hold them ("Ticket Id", "Requester Email", "Created Time", "Initial Response Time" ...)
--   answered_at: the time of the first response; the columns "(in Hrs)" hold working hours
--   set_aside: a ticket of which it is not known who waits, or whether somebody does
select
    export_row,
    'freshservice:' || "ticket id" as ticket_id,
    "requester email" as email,
    subject, status,
    "created time" as opened_at,
    "initial response time" as answered_at,
    coalesce("closed time", "resolved time") as closed_at,
    case
        when "requester email" is null then reason_at('Requester Email', 'asker_missing')
        when lower(source) = 'outbound email' then reason('opened_by_mail_of_ours')
        when try_cast("agent interactions" as integer) > 0
            and "initial response time" is null then reason_at(
                'Agent interactions',
                'answered_when',
                "agent interactions",
                'Initial Response Time'
            )
    end as set_aside
from export
