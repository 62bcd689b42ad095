-- One row per conversation: those of Help Scout's API (version 2), with their threads (embed=threads).
-- optional: subject, status, state, createdby, closedat, threads, _embedded
-- bodies: preview, _embedded
--   Fields: developer.helpscout.com, Mailbox API, List Conversations and List Threads
--   answered_at: the first message (or chat line) of one of our users; notes, line items and drafts answer nothing
--   set_aside: spam, a draft, a deleted conversation, one that we began, one whose threads are not there
with
    conversations as (
        select
            *,
            coalesce(
                try_cast(primarycustomer as json) ->> '$.email',
                case
                    when try_cast(createdby as json) ->> '$.type' = 'customer'
                        then try_cast(createdby as json) ->> '$.email'
                end
            ) as address,
            from_json(
                try_cast(_embedded as json) -> '$.threads',
                '[{"type": "VARCHAR", "state": "VARCHAR", "createdAt": "VARCHAR", "createdBy": {"type": "VARCHAR"}}]'
            ) as posts
        from export
    )
select
    export_row,
    'helpscout:' || number as ticket_id,
    address as email,
    subject, status,
    createdat as opened_at,
    list_min(
        list_transform(
            list_filter(
                posts,
                lambda post: post.type in ('message', 'reply', 'chat', 'beaconchat')
                    and post.createdBy.type = 'user'
                    and coalesce(post.state, 'published') <> 'draft'
            ),
            lambda post: post.createdAt
        )
    ) as answered_at,
    closedat as closed_at,
    case
        when status = 'spam' then reason('spam_by_status', status)
        when state = 'draft' then reason('draft')
        when state = 'deleted' then reason('deleted_in', 'Help Scout')
        when try_cast(createdby as json) ->> '$.type' = 'user' then reason('opened_by_us')
        when coalesce(address, '') = '' then reason('asker_without_address')
        when len(posts) is null
            or (
                len(posts) = 0
                and try_cast(threads as integer) > 0
            ) then reason_told('answer_unknown', null, '_embedded.threads', 'embed=threads')
    end as set_aside
from conversations
