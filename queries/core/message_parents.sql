-- One row per id that stands below another: a mail, one that we never got but that References name, or a mail system's number of a conversation.
--   message_id bigint: The key of its name.
--   parent_id bigint: What it answers: the mail system's own conversation, as thread:<number>; else the last of its References, else In-Reply-To, itself left out. For a missing mail, or a reply that lost its headers, what stands before it in the References of others; for one of several numbers of a conversation the first.
with
    threads as (
        select
            mails.message_id,
            key_of('thread:' || mails.thread_id) as parent_id
        from mails
        where mails.thread_id is not null
        union all
        select
            key_of(numbers.name) as message_id,
            key_of(numbers.parent_name) as parent_id
        from
            (
                select
                    'ticket:' || tickets.ticket_id || steps.suffix as name,
                    'thread:ticket:' || tickets.ticket_id as parent_name
                from tickets
                    cross join (values (''), (':answer')) as steps (suffix)
                union all
                select
                    others.name,
                    min(others.parent_name) as parent_name
                from
                    (
                        select
                            'thread:' || unnest(mails.other_thread_ids) as name,
                            'thread:' || mails.thread_id as parent_name
                        from mails
                        where len(mails.other_thread_ids) > 0
                    ) as others
                group by others.name
            ) as numbers
    ),
    own_parents as (
        select threads.message_id, threads.parent_id
        from threads
        union all
        select header_parents.message_id, header_parents.parent_id
        from header_parents
            anti join threads on threads.message_id = header_parents.message_id
    ),
    -- What stands before another id in the References of anybody.
    steps as (
        select
            unnest(headers.others[2:]) as name,
            unnest(headers.others[:len(headers.others) - 1]) as parent_name
        from
            (
                select list_filter(mails.reference_ids, lambda reference_id: reference_id <> mails.name) as others
                from mails
                where len(mails.reference_ids) > 1
            ) as headers
    ),
    before as (
        select
            steps.name,
            min(steps.parent_name) as parent_name
        from steps
            anti join reused_ids on reused_ids.message_id = steps.parent_name
        where steps.parent_name <> steps.name
        group by steps.name
    ),
    placed as (
        select
            key_of(before.name) as message_id,
            key_of(before.parent_name) as parent_id
        from before
            anti join own_parents on own_parents.message_id = key_of(before.name)
    ),
    -- A first mail stays first whatever the References of others say: they may be forged or recycled.
    first_mails as (
        select mails.message_id
        from mails
            semi join placed on placed.message_id = mails.message_id
            left join subjects on subjects.subject = mails.subject
        where not coalesce(subjects.is_reply_subject, false)
    )
select own_parents.message_id, own_parents.parent_id
from own_parents
union all
select placed.message_id, placed.parent_id
from placed
    anti join first_mails on first_mails.message_id = placed.message_id
