-- One row per message that is a reply by its subject but has no usable reference headers, and the message it continues.
--   message_id bigint: The reply.
--   previous_id bigint: The message (human or absence note) with the same base subject and the same customer (or address) before it, at most settings.conversation_days earlier.
with
    written as (
        select
            messages.message_id, messages.sent_at, keyed.subject_key, keyed.is_reply_subject
                and not messages.is_threaded as is_headless_reply
        from messages
            inner join (
                select
                    subjects.subject, subjects.is_reply_subject,
                    key_of(subjects.base_subject) as subject_key
                from subjects
                where subjects.base_subject <> ''
            ) as keyed on keyed.subject = messages.subject
        where messages.kind in ('human', 'auto_reply')
    ),
    partners as (
        select
            counterparts.message_id,
            coalesce(counterparts.customer_key, counterparts.contact_key) as partner
        from counterparts
    ),
    stripped_replies as (
        select written.message_id, written.subject_key
        from (select written.* from written where written.is_headless_reply) as written
            anti join message_parents on message_parents.message_id = written.message_id
    ),
    looked_for as (
        select stripped_replies.subject_key, partners.partner
        from stripped_replies
            inner join partners on partners.message_id = stripped_replies.message_id
    ),
    -- Only what is with the partner of a stripped reply, and has its subject, is worth sorting: in most mailboxes little.
    near as (
        select partners.message_id, partners.partner
        from partners
            semi join looked_for on looked_for.partner = partners.partner
    ),
    candidates as (
        select distinct written.message_id, written.sent_at, written.subject_key, near.partner
        from near
            inner join written on written.message_id = near.message_id
            semi join looked_for on looked_for.subject_key = written.subject_key
                and looked_for.partner = near.partner
    ),
    neighbours as (
        select
            candidates.*,
            lag(candidates.message_id) over same_subject as previous_id,
            lag(candidates.sent_at) over same_subject as previous_at
        from candidates
        window
            same_subject as (
                partition by candidates.subject_key, candidates.partner
                order by candidates.sent_at, candidates.message_id
            )
    )
select neighbours.message_id, neighbours.previous_id
from neighbours
    semi join stripped_replies on stripped_replies.message_id = neighbours.message_id
    cross join settings
where neighbours.sent_at - neighbours.previous_at <= settings.conversation_days * interval 1 day
qualify
    row_number() over (
        partition by neighbours.message_id
        order by neighbours.previous_at desc, neighbours.previous_id desc
    ) = 1
