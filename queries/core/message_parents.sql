-- One row per Message-ID that answers another: a message without a number of the mail system's, or one that we never got but that References name.
--   message_id: The Message-ID.
--   parent_id: What it answers: the last of its References, else In-Reply-To, itself left out; for a missing one what stands before it in References.
with
    headers as (
        select
            messages.message_id,
            messages.thread_id,
            list_filter(messages.reference_ids, lambda reference_id: reference_id <> messages.message_id) as others,
            coalesce(others[-1], nullif(messages.in_reply_to, messages.message_id)) as parent_id
        from
            messages
        where
            len(messages.reference_ids) > 0
            or messages.in_reply_to is not null
    ),
    steps as (
        select
            unnest(headers.others[2:]) as message_id,
            unnest(headers.others[:-2]) as parent_id
        from
            headers
        where
            len(headers.others) > 1
    )
select
    headers.message_id,
    headers.parent_id
from
    headers
where
    headers.parent_id is not null
    and headers.thread_id is null
union all
select
    steps.message_id,
    min(steps.parent_id) as parent_id
from
    steps
    anti join messages on messages.message_id = steps.message_id
where
    steps.parent_id <> steps.message_id
group by
    steps.message_id
