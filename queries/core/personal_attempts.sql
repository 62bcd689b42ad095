-- One row per conversation, call or meeting that a human of ours opened with a lost customer; who is added to a conversation with another is won back by none.
--   attempt_id varchar: Name of the message that opened it, see message_names.
--   customer_id varchar: The customer.
--   loss_number bigint: The loss it fell into.
--   attempted_at timestamp: When, UTC; the begin of the day where only that is known.
--   attempted_on date: The day, in the company's time zone.
--   person_key bigint or null: Who of ours, if known, see people.
--   conversation_id bigint: The conversation.
--   subject varchar or null: Subject.
--   previous_person_key bigint or null: Who of ours wrote to or met this customer last before, if known.
--   has_history boolean or null: True if the person who made the attempt wrote to or met this customer before; null if unknown who.
with
    outbound as (
        select lost_exchanges.*
        from lost_exchanges
        where lost_exchanges.direction = 'outbound'
    ),
    in_sequence as (
        select
            outbound.*,
            last_value(outbound.person_key ignore nulls) over (
                partition by outbound.customer_id
                order by
                    outbound.sent_at,
                    outbound.message_id rows between unbounded preceding and 1 preceding
            ) as previous_person_key,
            case
                when outbound.person_key is not null then min(outbound.sent_at) over (
                    partition by outbound.customer_id, outbound.person_key
                ) < outbound.sent_at
            end as has_history
        from outbound
    ),
    -- The first of all, whichever customer it is from or to.
    firsts as (
        select
            correspondence.conversation_id,
            min((correspondence.sent_at, correspondence.direction, correspondence.message_id)) as position
        from correspondence
            semi join outbound on outbound.conversation_id = correspondence.conversation_id
        where correspondence.kind = 'human'
        group by correspondence.conversation_id
    )
select
    message_names.name as attempt_id,
    in_sequence.customer_id, losses.loss_number,
    case
        when messages.is_day_only then utc_time(cast(in_sequence.sent_on as timestamp))
        else in_sequence.sent_at
    end as attempted_at,
    in_sequence.sent_on as attempted_on,
    in_sequence.person_key, in_sequence.conversation_id, messages.subject,
    in_sequence.previous_person_key, in_sequence.has_history
from in_sequence
    inner join firsts on firsts.conversation_id = in_sequence.conversation_id
        and firsts.position = (in_sequence.sent_at, in_sequence.direction, in_sequence.message_id)
    inner join losses on losses.customer_id = in_sequence.customer_id
        and in_sequence.sent_on > losses.lost_on
        and in_sequence.sent_on <= coalesce(losses.returned_on, date '9999-12-31')
    inner join messages on messages.message_id = in_sequence.message_id
    inner join message_names on message_names.message_id = in_sequence.message_id
