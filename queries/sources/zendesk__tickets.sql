-- One row per ticket: the list of tickets that Zendesk exports as CSV. Its times are local to the account and have no zone.
-- optional: subject, status, solved at, replies, tags, via, requester, submitter
--   answered_at: the first public reply, in calendar minutes after the opening; never the business hours
--   set_aside: a ticket of which it is not known who waits, or whether somebody does; one that an agent opened (as in Zendesk's JSON export, only in the browser: what comes by mail may have an agent as its submitter), and one merged into another
select
    export_row,
    'zendesk:' || id as ticket_id,
    "requester email" as email,
    subject, status,
    "created at" as opened_at,
    "created at" || ' + ' || "first reply time in minutes" || ' minutes' as answered_at,
    "solved at" as closed_at,
    case
        when lower(status) = 'deleted' then reason('deleted_in', 'Zendesk')
        when "requester email" is null then reason_at('Requester email', 'asker_missing')
        when list_contains(regexp_split_to_array(lower(tags), '[\s,]+'), 'closed_by_merge')
            then reason('ticket_merged')
        when lower(via) in ('web form', 'web')
            and lower(trim(submitter)) <> lower(trim(requester)) then reason('opened_by_us')
        when not regexp_full_match("first reply time in minutes", '\d+') then reason_at(
            'First reply time in minutes',
            'not_a_whole_number',
            "first reply time in minutes"
        )
        when try_cast(replies as integer) > 0
            and "first reply time in minutes" is null
            then reason_at('Replies', 'answered_when', replies, 'First reply time in minutes')
    end as set_aside
from export
