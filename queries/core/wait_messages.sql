-- One row per inbound human message of a customer that can wait (calls and meetings do not): what ended its wait, if anything did.
--   message_id bigint: The message.
--   conversation_id bigint: Its conversation.
--   customer_key bigint: The customer, see customer_keys.
--   contact_key bigint or null: The key of the contact, else of the address; null where only the customer is known.
--   channel enum (email, chat, form, letter, call, missed_call, meeting, ticket): email, call, meeting ...
--   sent_at timestamp: When it came, UTC.
--   sent_on date: The day, in the company's time zone.
--   reply_kind enum (yes, conditional, no, unclear) or null: yes, conditional, no or unclear; null where bodies are not read.
--   asks_nothing boolean or null: True for a bare thank-you.
--   answer_message_id bigint or null: Our first human message since (a call that nobody took is none) to this customer in this conversation, or to this contact; null without one. What is ours of the same instant counts as the answer: what answers it stands later, see messages.
--   answered_at timestamp or null: Its time, UTC.
--   is_off_thread boolean: True if that answer stands in another conversation, or was a call or meeting.
--   settled_at timestamp or null: First signature, cancellation or withdrawal by the customer after the message, UTC.
with
    spoken as (
        -- In a call or meeting both sides speak: whoever began it, it answers and leaves nothing to be answered.
        select
            correspondence.message_id, correspondence.channel, correspondence.direction, correspondence.sent_at,
            correspondence.reply_kind, correspondence.asks_nothing, correspondence.customer_key,
            correspondence.contact_key, correspondence.conversation_id, correspondence.sent_on,
            coalesce(correspondence.channel in ('call', 'meeting'), false) as is_spoken
        from correspondence
        where correspondence.kind = 'human'
    ),
    questions as (
        select
            spoken.message_id, spoken.channel, spoken.sent_at, spoken.reply_kind, spoken.asks_nothing,
            spoken.customer_key, spoken.contact_key, spoken.conversation_id, spoken.sent_on
        from spoken
        where spoken.direction = 'inbound'
            and not spoken.is_spoken
    ),
    answers as (
        select
            spoken.message_id, spoken.conversation_id, spoken.customer_key, spoken.contact_key, spoken.sent_at
        from spoken
        where spoken.is_spoken
            or (spoken.direction = 'outbound' and spoken.channel is distinct from 'missed_call')
    ),
    answers_in_conversation as (
        select
            answers.customer_key, answers.conversation_id, answers.sent_at,
            min(answers.message_id) as message_id
        from answers
        group by answers.customer_key, answers.conversation_id, answers.sent_at
    ),
    -- Whom an answer may be meant for: its contact; where it names none, any contact of the customer; and where
    -- the question names none, it is any answer to the customer.
    meant as (
        select
            answers.contact_key as asker,
            answers.sent_at, answers.message_id
        from answers
        where answers.contact_key is not null
        union all
        select
            askers.contact_key as asker,
            answers.sent_at, answers.message_id
        from (select answers.* from answers where answers.contact_key is null) as answers
            inner join (
                select distinct questions.customer_key, questions.contact_key
                from questions
                where questions.contact_key is not null
            ) as askers on askers.customer_key = answers.customer_key
        union all
        select
            answers.customer_key as asker,
            answers.sent_at, answers.message_id
        from answers
            semi join (
                select questions.customer_key
                from questions
                where questions.contact_key is null
            ) as unnamed on unnamed.customer_key = answers.customer_key
    ),
    answers_to_asker as (
        select
            meant.asker, meant.sent_at,
            min(meant.message_id) as message_id
        from meant
        group by meant.asker, meant.sent_at
    ),
    settled as (
        select
            key_of(settlements.customer_id) as customer_key,
            settlements.settled_at
        from settlements
    )
select
    questions.*,
    least(answers_in_conversation.sent_at, answers_to_asker.sent_at) as answered_at,
    case answered_at
        when answers_in_conversation.sent_at then answers_in_conversation.message_id
        when answers_to_asker.sent_at then answers_to_asker.message_id
    end as answer_message_id,
    answered_at is not null
        and answered_at is distinct from answers_in_conversation.sent_at as is_off_thread,
    settled.settled_at
from questions
    asof left join answers_in_conversation on answers_in_conversation.customer_key = questions.customer_key
        and answers_in_conversation.conversation_id = questions.conversation_id
        and questions.sent_at <= answers_in_conversation.sent_at
    asof left join answers_to_asker on answers_to_asker.asker = coalesce(questions.contact_key, questions.customer_key)
        and questions.sent_at <= answers_to_asker.sent_at
    asof left join settled on settled.customer_key = questions.customer_key
        and questions.sent_at < settled.settled_at
