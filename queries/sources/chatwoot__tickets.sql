-- One row per conversation: those of Chatwoot's API, a page of them or one a line.
-- bodies: messages, last_non_activity_message
--   Fields: chatwoot/chatwoot, the view of a conversation in its API (meta.sender, created_at, first_reply_created_at)
--   answered_at: the first reply of a person, never of a bot
--   set_aside: a conversation that we began: its first reply is as old as itself
select
    export_row,
    'chatwoot:' || id as ticket_id,
    try_cast(meta as json) ->> '$.sender.email' as email,
    status,
    epoch_moment_of(created_at) as opened_at,
    case
        when try_cast(first_reply_created_at as double) is distinct from 0
            then epoch_moment_of(first_reply_created_at)
    end as answered_at,
    case
        when coalesce(try_cast(meta as json) ->> '$.sender.email', '') = ''
            then reason('asker_without_address')
        when try_cast(first_reply_created_at as double) > 0
            and try_cast(first_reply_created_at as double) <= try_cast(created_at as double)
            then reason('opened_by_us')
    end as set_aside
from export
