-- One row per conversation: those of Intercom's API (version 2), a page of them or one a line.
-- optional: statistics, conversation_parts, updated_at
-- bodies: source, conversation_parts
--   Fields: developers.intercom.com, Conversations (created_at, source, state, statistics, conversation_parts)
--   answered_at: the first answer of a teammate by the statistics, else the first comment of one; notes and bots answer nothing
--   set_aside: a conversation that we, a bot or a campaign began; one of nobody whose address is known
with
    conversations as (
        select
            *,
            try_cast(source as json) ->> '$.author.type' as author_type,
            try_cast(source as json) ->> '$.author.email' as author_address,
            coalesce(try_cast(source as json) ->> '$.delivered_as', 'customer_initiated') as beginning,
            try_cast(statistics as json) as figures,
            list_filter(
                from_json(
                    try_cast(conversation_parts as json) -> '$.conversation_parts',
                    '[{"part_type": "VARCHAR", "body": "VARCHAR", "created_at": "BIGINT", "author": {"type": "VARCHAR"}}]'
                ),
                lambda part: part.author.type = 'admin'
                    and part.part_type in ('comment', 'open', 'close')
                    and part.body is not null
            ) as answers
        from export
    )
select
    export_row,
    'intercom:' || id as ticket_id,
    author_address as email,
    nullif(regexp_replace(try_cast(source as json) ->> '$.subject', '<[^>]*>', '', 'g'), '') as subject,
    state as status,
    epoch_moment_of(created_at) as opened_at,
    epoch_moment_of(
        coalesce(
            figures ->> '$.first_admin_reply_at',
            list_min(list_transform(answers, lambda part: part.created_at))::varchar
        )
    ) as answered_at,
    case
        when state = 'closed' then epoch_moment_of(
            coalesce(figures ->> '$.last_close_at', figures ->> '$.first_close_at', updated_at)
        )
    end as closed_at,
    case
        when beginning <> 'customer_initiated'
            or author_type in ('admin', 'bot', 'team') then reason('opened_by_us')
        when coalesce(author_address, '') = '' then reason('asker_without_address')
        when coalesce(json_type(figures), 'NULL') = 'NULL'
            and conversation_parts is null
            then reason_told('answer_unknown', null, 'statistics', 'conversation_parts')
    end as set_aside
from conversations
