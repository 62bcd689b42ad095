-- One row per id that stands below another: a mail, one that we never got but that References name, or a mail system's number of a conversation.
--   message_id: The Message-ID, or thread:<number>.
--   parent_id: What it answers: the mail system's own conversation, as thread:<number>; else the last of its References, else In-Reply-To, itself left out. For a missing mail, or a reply that lost its headers, what stands before it in the References of others; for one of several numbers of a conversation the first.
with
    threads as (
        select mails.message_id, 'thread:' || mails.thread_id as parent_id from mails where mails.thread_id is not null
        union all
        select
            numbers.message_id,
            min(numbers.parent_id) as parent_id
        from
            (
                select 'thread:' || unnest(mails.other_thread_ids) as message_id, 'thread:' || mails.thread_id as parent_id
                from mails where len(mails.other_thread_ids) > 0
            ) as numbers
        group by
            numbers.message_id
    ),
    headers as (
        select
            mails.message_id,
            list_filter(mails.reference_ids, lambda reference_id: reference_id <> mails.message_id) as others,
            coalesce(others[-1], nullif(mails.in_reply_to, mails.message_id)) as parent_id
        from
            mails
        where
            len(mails.reference_ids) > 0
            or mails.in_reply_to is not null
    ),
    own_parents as (
        select threads.message_id, threads.parent_id from threads
        union all
        select headers.message_id, headers.parent_id
        from headers anti join threads on threads.message_id = headers.message_id
        where headers.parent_id is not null
    ),
    -- A first mail stays first whatever the References of others say: they may be forged or recycled.
    first_mails as (
        select
            mails.message_id
        from
            mails
            left join subjects on subjects.subject = mails.subject
        where
            not coalesce(subjects.is_reply_subject, false)
    ),
    steps as (
        select
            unnest(headers.others[2:]) as message_id,
            unnest(headers.others[:-2]) as parent_id
        from
            headers
        where
            len(headers.others) > 1
    ),
    parents as (
        select own_parents.message_id, own_parents.parent_id from own_parents
        union all
        select
            steps.message_id,
            min(steps.parent_id) as parent_id
        from
            steps
            anti join own_parents on own_parents.message_id = steps.message_id
            anti join first_mails on first_mails.message_id = steps.message_id
        where
            steps.parent_id <> steps.message_id
        group by
            steps.message_id
    )
select
    parents.message_id,
    parents.parent_id
from
    parents
    -- An id that different mails carry does not say which of them is meant.
    anti join reused_ids on reused_ids.message_id = parents.parent_id
