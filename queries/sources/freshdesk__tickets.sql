-- One row per ticket: the list of tickets that Freshdesk exports, with the columns that the user picked. Times are local.
-- optional: subject, status, source, closed time, resolved time, agent interactions
--   answered_at: the time of the first response; the columns "(in hrs)" hold working hours, or nothing
--   set_aside: a ticket of which it is not known who waits, or whether somebody does
select
    export_row,
    'freshdesk:' || "ticket id" as ticket_id,
    email,
    subject,
    status,
    "created time" as opened_at,
    "initial response time" as answered_at,
    coalesce("closed time", "resolved time") as closed_at,
    case
        when email is null then 'Email is missing: nobody can tell who waits'
        when lower(source) = 'outbound email' then 'opened by one of us (Source: Outbound Email)'
        when try_cast("agent interactions" as integer) > 0
            and "initial response time" is null
            then 'Agent interactions says '
                || "agent interactions"
                || ', but Initial response time is empty: when it was answered is not known'
    end as set_aside
from
    export
