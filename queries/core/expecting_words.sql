-- One row per message of ours of the 24 months to as_of that expects an answer, and customer: it came with an offer, tried to win back, or opened a conversation otherwise.
-- A call or meeting, in which both sides spoke, is none; a call that nobody took is one. Before the first message of a customer that is known there is none, nor where those of one side alone are loaded.
--   message_id bigint: The message.
--   customer_key bigint: The customer, see customer_keys.
--   conversation_id bigint: The conversation.
--   kind varchar (offer, win_back, other): win_back (a personal attempt, see personal_attempts), offer (see offer_words) or other (opened a conversation, and answers no question of which we are sure).
--   spoken_at timestamp: When, UTC; the end of the day where only that is known.
--   spoken_on date: The day, in the company's time zone.
with
    known as (
        select
            greatest(
                cast(local_time(min(correspondence.sent_at)) as date),
                any_value(cast(settings.as_of_on + interval 1 day - interval 24 month as date))
            ) as from_on
        from correspondence
            cross join settings
        where correspondence.direction = 'inbound'
            and correspondence.kind = 'human'
    ),
    spoken as (
        select
            correspondence.message_id, correspondence.customer_key, correspondence.conversation_id,
            correspondence.sent_at, correspondence.sent_on
        from correspondence
            inner join known on correspondence.sent_on >= known.from_on
        where correspondence.kind = 'human'
            and correspondence.direction = 'outbound'
            and correspondence.is_first
            and coalesce(correspondence.channel not in ('call', 'meeting'), true)
            and not exists (
                select 1 as found
                from source_gaps
                where source_gaps.table_name = 'messages'
                    and source_gaps.reason = 'one_sided'
            )
    ),
    answers as (
        select distinct waits.answer_message_id
        from waits
        where waits.certainty = 'sure'
            and waits.is_off_thread
    ),
    kinds as (
        select
            spoken.*,
            case
                when attempts.attempt_id is not null then 'win_back'
                when offer_words.message_id is not null then 'offer'
                when answers.answer_message_id is null
                    and conversation_firsts.ours_at = spoken.sent_at
                    and coalesce(conversation_firsts.theirs_at > spoken.sent_at, true) then 'other'
            end as kind
        from spoken
            inner join conversation_firsts on conversation_firsts.customer_key = spoken.customer_key
                and conversation_firsts.conversation_id = spoken.conversation_id
            left join personal_attempts as attempts on key_of(attempts.attempt_id) = spoken.message_id
                and key_of(attempts.customer_id) = spoken.customer_key
            left join offer_words on offer_words.message_id = spoken.message_id
                and offer_words.customer_key = spoken.customer_key
            left join answers on answers.answer_message_id = spoken.message_id
    )
select
    kinds.message_id, kinds.customer_key, kinds.conversation_id, kinds.kind,
    kinds.sent_at as spoken_at,
    kinds.sent_on as spoken_on
from kinds
where kinds.kind is not null
