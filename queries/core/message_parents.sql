-- One row per id that stands below another: a mail, one that we never got but that References name, or a mail system's number of a conversation.
--   message_id: The message, see message_names.
--   parent_id: What it answers: the mail system's own conversation, as thread:<number>; else the last of its References, else In-Reply-To, itself left out. For a missing mail, or a reply that lost its headers, what stands before it in the References of others; for one of several numbers of a conversation the first.
with
    threads as (
        select mails.name, 'thread:' || mails.thread_id as parent_name from mails where mails.thread_id is not null
        union all
        select 'ticket:' || tickets.ticket_id || steps.suffix, 'thread:ticket:' || tickets.ticket_id
        from tickets cross join (values (''), (':answer')) as steps (suffix)
        union all
        select
            numbers.name,
            min(numbers.parent_name) as parent_name
        from
            (
                select 'thread:' || unnest(mails.other_thread_ids) as name, 'thread:' || mails.thread_id as parent_name
                from mails where len(mails.other_thread_ids) > 0
            ) as numbers
        group by
            numbers.name
    ),
    headers as (
        select
            mails.name,
            list_filter(mails.reference_ids, lambda reference_id: reference_id <> mails.name) as others,
            coalesce(others[-1], nullif(mails.in_reply_to, mails.name)) as parent_name
        from
            mails
        where
            len(mails.reference_ids) > 0
            or mails.in_reply_to is not null
    ),
    own_parents as (
        select threads.name, threads.parent_name from threads
        union all
        select headers.name, headers.parent_name
        from headers anti join threads on threads.name = headers.name
        where headers.parent_name is not null
    ),
    -- A first mail stays first whatever the References of others say: they may be forged or recycled.
    first_mails as (
        select
            mails.name
        from
            mails
            left join subjects on subjects.subject = mails.subject
        where
            not coalesce(subjects.is_reply_subject, false)
    ),
    steps as (
        select
            unnest(headers.others[2:]) as name,
            unnest(headers.others[:-2]) as parent_name
        from
            headers
        where
            len(headers.others) > 1
    ),
    parents as (
        select own_parents.name, own_parents.parent_name from own_parents
        union all
        select
            steps.name,
            min(steps.parent_name) as parent_name
        from
            steps
            anti join own_parents on own_parents.name = steps.name
            anti join first_mails on first_mails.name = steps.name
        where
            steps.parent_name <> steps.name
        group by
            steps.name
    )
select
    children.message_id,
    message_names.message_id as parent_id
from
    parents
    -- An id that different mails carry does not say which of them is meant.
    anti join reused_ids on reused_ids.message_id = parents.parent_name
    inner join message_names as children on children.name = parents.name
    inner join message_names on message_names.name = parents.parent_name
