-- One row per doubtful choice and wait that opened in the period's month, as the wait would stand under that choice.
-- long: one branch for each variant.
--   variant varchar: headline (as defined), with_courtesies (where texts are read), sure_only (only waits that are sure; where others are), without_off_thread (answers in other conversations and calls do not count), with_unmatched (mail of addresses that belong to no customer counts), settled_answered (a settlement counts as an answer), closed_settled (a ticket closed without an answer counts as settled then; only where there is one).
--   wait_seconds double: Calendar seconds to the answer, the settlement or the end of what is seen.
--   outcome varchar: answered, settled or open.
with
    month_waits as (
        select waits.*, settings.as_of_at
        from waits
            inner join settings on waits.opened_month = settings.period_start_on
    ),
    answers as (
        select correspondence.customer_key, correspondence.conversation_id, correspondence.sent_at
        from correspondence
        where correspondence.direction = 'outbound'
            and correspondence.kind = 'human'
    ),
    in_thread as (
        -- The same waits, ended only by what stands in their own conversation.
        select
            month_waits.opened_at, month_waits.as_of_at,
            answers.sent_at as answered_at,
            wait_messages.settled_at
        from month_waits
            inner join wait_messages on wait_messages.message_id = month_waits.wait_id
                and wait_messages.customer_key = month_waits.customer_key
            asof left join answers on answers.customer_key = month_waits.customer_key
                and answers.conversation_id = month_waits.conversation_id
                and month_waits.opened_at <= answers.sent_at
        where month_waits.is_off_thread
            and not month_waits.is_courtesy
    ),
    unmatched_messages as (
        select conversation_messages.conversation_id, messages.sent_at
        from messages
            inner join conversation_messages on conversation_messages.message_id = messages.message_id
        where messages.direction = 'inbound'
            and messages.kind = 'human'
            and messages.customer_key is null
    ),
    our_messages as (
        select conversation_messages.conversation_id, messages.sent_at
        from conversation_messages
            semi join unmatched_messages on unmatched_messages.conversation_id = conversation_messages.conversation_id
            inner join messages on messages.message_id = conversation_messages.message_id
        where messages.direction = 'outbound'
            and messages.kind = 'human'
    ),
    unmatched as (
        select
            min(unmatched_messages.sent_at) as opened_at,
            our_messages.sent_at as answered_at
        from unmatched_messages
            asof left join our_messages on our_messages.conversation_id = unmatched_messages.conversation_id
                and unmatched_messages.sent_at <= our_messages.sent_at
        group by unmatched_messages.conversation_id, our_messages.sent_at
    ),
    headline as (
        select
            month_waits.wait_id, month_waits.customer_id, month_waits.opened_at, month_waits.wait_seconds,
            month_waits.outcome, month_waits.certainty, month_waits.is_off_thread
        from month_waits
        where not month_waits.is_courtesy
    )
select
    'headline' as variant,
    headline.wait_seconds, headline.outcome
from headline
union all
select
    'with_courtesies',
    month_waits.wait_seconds, month_waits.outcome
from month_waits
    inner join settings on settings.reads_bodies
union all
select
    'sure_only',
    headline.wait_seconds, headline.outcome
from headline
where headline.certainty = 'sure'
    and exists (select 1 from headline where headline.certainty = 'possible')
union all
select
    'settled_answered',
    headline.wait_seconds,
    case headline.outcome when 'settled' then 'answered' else headline.outcome end
from headline
union all
select
    'closed_settled',
    coalesce(epoch(closed_waits.closed_at) - epoch(headline.opened_at), headline.wait_seconds),
    case when closed_waits.closed_at is null then headline.outcome else 'settled' end
from headline
    left join closed_waits on closed_waits.wait_id = headline.wait_id
        and closed_waits.customer_id = headline.customer_id
where
    exists (
        select 1
        from headline
            inner join closed_waits on closed_waits.wait_id = headline.wait_id
                and closed_waits.customer_id = headline.customer_id
    )
union all
select
    'without_off_thread',
    headline.wait_seconds, headline.outcome
from headline
where not headline.is_off_thread
union all
select
    'without_off_thread',
    epoch(
        coalesce(least(in_thread.answered_at, in_thread.settled_at), in_thread.as_of_at)
    ) - epoch(in_thread.opened_at),
    case
        when in_thread.answered_at <= coalesce(in_thread.settled_at, in_thread.answered_at) then 'answered'
        when in_thread.settled_at is not null then 'settled'
        else 'open'
    end
from in_thread
union all
select
    'with_unmatched',
    headline.wait_seconds, headline.outcome
from headline
union all
select
    'with_unmatched',
    epoch(coalesce(unmatched.answered_at, settings.as_of_at)) - epoch(unmatched.opened_at),
    case when unmatched.answered_at is null then 'open' else 'answered' end
from unmatched
    inner join settings on cast(date_trunc('month', local_time(unmatched.opened_at)) as date) = settings.period_start_on
