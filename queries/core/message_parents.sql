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
    keyed_steps as (
        select
            key_of(steps.name) as message_id,
            key_of(steps.parent_name) as parent_id,
            steps.parent_name
        from steps
            anti join reused_ids on reused_ids.message_id = steps.parent_name
        where steps.parent_name <> steps.name
    ),
    step_keys as (
        select
            keyed_steps.message_id,
            min(keyed_steps.parent_id) as parent_id,
            min(keyed_steps.parent_id) < max(keyed_steps.parent_id) as has_several
        from keyed_steps
        group by keyed_steps.message_id
    ),
    -- Of several the first by name: the least of long texts is held for each, and sought for these alone.
    before as (
        select step_keys.message_id, step_keys.parent_id
        from step_keys
        where not step_keys.has_several
        union all
        select
            keyed_steps.message_id,
            key_of(min(keyed_steps.parent_name)) as parent_id
        from keyed_steps
            inner join step_keys on step_keys.message_id = keyed_steps.message_id
        where step_keys.has_several
        group by keyed_steps.message_id
    ),
    placed as (
        select before.message_id, before.parent_id
        from before
            anti join own_parents on own_parents.message_id = before.message_id
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
