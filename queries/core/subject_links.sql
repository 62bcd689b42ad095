-- One row per message that is a reply by its subject but has no usable reference headers, and the message it continues.
--   message_id: The reply.
--   previous_id: The message (human or absence note) with the same base subject and the same customer (or address) before it, at most settings.conversation_days earlier.
with
    written as (
        select
            messages.message_id,
            messages.sent_at,
            subjects.subject_key,
            subjects.is_reply_subject and not messages.is_threaded as is_headless_reply,
            coalesce(counterparts.customer_key, counterparts.contact_key) as counterpart
        from
            messages
            inner join (
                select subjects.subject, key_of(subjects.base_subject) as subject_key, subjects.is_reply_subject
                from subjects where subjects.base_subject <> ''
            ) as subjects on subjects.subject = messages.subject
            inner join counterparts on counterparts.message_id = messages.message_id
        where
            messages.kind in ('human', 'auto_reply')
    ),
    stripped_replies as (
        select written.*
        from written anti join message_parents on message_parents.message_id = written.message_id
        where written.is_headless_reply
    ),
    -- Only what has the subject and the counterpart of a stripped reply is worth sorting: in most mailboxes little.
    candidates as (
        select distinct
            written.message_id,
            written.sent_at,
            written.subject_key,
            written.counterpart
        from
            written
            semi join stripped_replies
                on stripped_replies.subject_key = written.subject_key
                and stripped_replies.counterpart = written.counterpart
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
                partition by candidates.subject_key, candidates.counterpart
                order by candidates.sent_at, candidates.message_id
            )
    )
select
    neighbours.message_id,
    arg_max(neighbours.previous_id, (neighbours.previous_at, neighbours.previous_id)) as previous_id
from
    neighbours
    semi join stripped_replies on stripped_replies.message_id = neighbours.message_id
    cross join settings
where
    neighbours.sent_at - neighbours.previous_at <= settings.conversation_days * interval 1 day
group by
    neighbours.message_id
