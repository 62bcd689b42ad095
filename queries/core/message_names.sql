-- One row per thing that has a place in a conversation: a message, a Message-ID that others name though we have no such mail, a mail system's number of a conversation.
--   message_id: Number of the message in this database, in the order of the names: all other tables have it.
--   name: Message-ID without angle brackets, with #2, #3 ... for a different mail that carries the same one (see reused_ids); activity:<number>, ticket:<number>, thread:<number>.
--   message_row: Number of the row in imports.messages (rowid) that stands for the mail; null for what is none.
with
    seen as not materialized (
        select
            messages.*,
            messages.rowid as message_row
        from
            imports.messages as messages
            cross join settings
        where
            messages.sent_at < settings.as_of_at
    ),
    named as (
        select
            case
                when reused_ids.mail_number is null then seen.message_id
                else seen.message_id || '#' || reused_ids.mail_number
            end as name,
            seen.message_row
        from
            seen
            left join reused_ids on reused_ids.message_row = seen.message_row
            left join mail_copies on mail_copies.message_row = seen.message_row
        where
            coalesce(mail_copies.copy_number, 1) = 1
        union all
        select unnest(seen.reference_ids), null from seen
        union all
        select seen.in_reply_to, null from seen
        union all
        select 'thread:' || seen.thread_id, null from seen
        union all
        select 'activity:' || activities.activity_id, null from activities
        union all
        select unnest(['ticket:' || tickets.ticket_id, 'ticket:' || tickets.ticket_id || ':answer', 'thread:ticket:' || tickets.ticket_id]), null
        from tickets
    ),
    things as (
        select
            named.name,
            max(named.message_row) as message_row
        from
            named
        where
            named.name is not null
        group by
            named.name
    )
select
    row_number() over (order by things.name)::integer as message_id,
    things.name,
    things.message_row
from
    things
