-- One row per message that is a reply by its subject but has no usable reference headers, and the message it continues.
--   message_id: The reply.
--   previous_id: The message (human or absence note) with the same base subject and the same customer (or address) before it, at most settings.conversation_days earlier.
with
    written as (
        select
            messages.message_id,
            messages.sent_at,
            subjects.base_subject,
            subjects.is_reply_subject
            and messages.thread_id is null
            and message_parents.message_id is null as is_stripped_reply
        from
            messages
            inner join subjects on subjects.subject = messages.subject
            left join message_parents on message_parents.message_id = messages.message_id
        where
            subjects.base_subject <> ''
            and messages.kind in ('human', 'auto_reply')
    ),
    -- Only subjects with a stripped reply are worth sorting: in most mailboxes few.
    stripped_subjects as (
        select distinct written.base_subject from written where written.is_stripped_reply
    ),
    candidates as (
        select distinct
            written.*,
            coalesce(counterparts.customer_id, counterparts.address) as counterpart
        from
            written
            semi join stripped_subjects on stripped_subjects.base_subject = written.base_subject
            inner join counterparts on counterparts.message_id = written.message_id
    ),
    neighbours as (
        select
            candidates.*,
            lag(candidates.message_id) over same_subject as previous_id,
            lag(candidates.sent_at) over same_subject as previous_at
        from
            candidates
        window
            same_subject as (
                partition by candidates.base_subject, candidates.counterpart
                order by candidates.sent_at, candidates.message_id
            )
    )
select
    neighbours.message_id,
    arg_max(neighbours.previous_id, (neighbours.previous_at, neighbours.previous_id)) as previous_id
from
    neighbours
    cross join settings
where
    neighbours.is_stripped_reply
    and neighbours.sent_at - neighbours.previous_at <= settings.conversation_days * interval 1 day
group by
    neighbours.message_id
