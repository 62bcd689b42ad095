-- One row per ticket: the list of tickets that Zendesk exports as CSV. Its times are local to the account and have no zone.
-- optional: subject, status, solved at, replies
--   answered_at: the first public reply, in calendar minutes after the opening; never the business hours
--   set_aside: a ticket of which it is not known who waits, or whether somebody does
select
    export_row,
    'zendesk:' || id as ticket_id,
    "requester email" as email,
    subject,
    status,
    "created at" as opened_at,
    "created at" || ' + ' || "first reply time in minutes" || ' minutes' as answered_at,
    "solved at" as closed_at,
    case
        when lower(status) = 'deleted' then 'deleted in Zendesk'
        when "requester email" is null then 'Requester email is missing: nobody can tell who waits'
        when not regexp_full_match("first reply time in minutes", '\d+')
            then 'First reply time in minutes: '''
                || left("first reply time in minutes", 100)
                || ''' is not a whole number'
        when try_cast(replies as integer) > 0
            and "first reply time in minutes" is null
            then 'Replies says '
                || replies
                || ', but First reply time in minutes is empty: when it was answered is not known'
    end as set_aside
from
    export
