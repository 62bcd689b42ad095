-- One row per wait: the inbound human messages of one conversation that share what ended it.
-- long: it names the columns of a wait at each of its steps.
--   wait_id bigint: Number of its first message; the subject stands in messages.
--   customer_id varchar: The customer who waits.
--   customer_key bigint: The key of its number, see customer_keys.
--   conversation_id bigint: The conversation.
--   opened_at timestamp: Time of the first message, UTC; later ones are nudges and never restart the clock.
--   opened_on date: The day, in the company's time zone.
--   opened_month date: First day of that month: the cohort.
--   message_count bigint: Inbound messages.
--   nudge_count bigint: Inbound messages after the first.
--   outcome enum (answered, settled, open): answered, settled (the customer signed, cancelled or withdrew) or open.
--   ended_at timestamp or null: Time of the answer or the settlement, UTC; null while open.
--   answer_message_id bigint or null: Our answer; messages has who sent it.
--   answered_at timestamp or null: Its time, UTC.
--   is_off_thread boolean: True if the answer stands in another conversation, or was a call or meeting.
--   is_courtesy boolean: True if no message of it asked for anything.
--   certainty enum (sure, possible, courtesy): sure where a text was read that asks, or where the course of the conversation alone tells it (see DEFINITIONS.md); possible where the text was not read and may be a bare thank-you; courtesy where all texts were read and ask nothing.
--   wait_seconds double: Calendar seconds to the answer, the settlement or the end of what is seen: as_of, or the day before from which on messages are not known.
--   working_seconds double: The same in working time.
--   channel enum (email, chat, form, letter, call, missed_call, meeting, ticket): Channel of the first message.
--   reply_kind enum (yes, conditional, no, unclear) or null: Kind of the first message as a reply: yes, conditional, no or unclear; null where bodies are not read.
with
    endings as (
        select
            wait_messages.*,
            cast(
                case
                    when wait_messages.answered_at <= coalesce(wait_messages.settled_at, wait_messages.answered_at)
                        then 'answered'
                    when wait_messages.settled_at is not null then 'settled'
                    else 'open'
                end as enum('answered', 'settled', 'open')
            ) as outcome,
            least(wait_messages.answered_at, wait_messages.settled_at) as ended_at,
            row_number() over (
                partition by wait_messages.customer_key, wait_messages.conversation_id, outcome, ended_at
                order by wait_messages.sent_at, wait_messages.message_id
            ) as place
        from wait_messages
    ),
    shared as (
        select
            endings.customer_key, endings.conversation_id, endings.outcome, endings.ended_at,
            min(endings.message_id) filter (where endings.place = 1) as first_message_id,
            count(*) as message_count,
            count(*) - 1 as nudge_count,
            case when endings.outcome = 'answered' then min(endings.answer_message_id) end as answer_message_id,
            case when endings.outcome = 'answered' then endings.ended_at end as answered_at,
            endings.outcome = 'answered'
                and bool_or(endings.is_off_thread) as is_off_thread,
            bool_and(coalesce(endings.asks_nothing, false)) as is_courtesy,
            bool_or(endings.asks_nothing = false and answering_mails.answers is distinct from 'others')
                or bool_or(invited_replies.message_id is not null)
                or count(*) filter (
                    where endings.asks_nothing is null
                        and answering_mails.answers is distinct from 'others'
                ) > 1 as is_told
        from endings
            left join answering_mails on answering_mails.message_id = endings.message_id
            left join invited_replies on invited_replies.message_id = endings.message_id
                and invited_replies.customer_key = endings.customer_key
        group by endings.customer_key, endings.conversation_id, endings.outcome, endings.ended_at
    ),
    waits as (
        select
            firsts.message_id as wait_id,
            firsts.sent_at as opened_at,
            firsts.sent_on as opened_on,
            firsts.channel, firsts.reply_kind, shared.customer_key, shared.conversation_id, shared.outcome,
            shared.ended_at, shared.message_count, shared.nudge_count, shared.answer_message_id,
            shared.answered_at, shared.is_off_thread, shared.is_courtesy,
            cast(
                case
                    when shared.is_courtesy then 'courtesy'
                    -- Whoever we never wrote to, and who never came back to it, is perhaps no customer.
                    when customers.is_known = false then 'possible'
                    -- Who of them is ours is not known, so that any may have answered.
                    when firsts.channel = 'email'
                        and (select count(*) from own_names) = 0 then 'possible'
                    -- The customer began the conversation, and had no word of ours in it.
                    when answering_mails.message_id is null
                        and coalesce(conversation_firsts.ours_at >= firsts.sent_at, true) then 'sure'
                    when shared.is_told then 'sure'
                    else 'possible'
                end as enum('sure', 'possible', 'courtesy')
            ) as certainty
        from shared
            inner join wait_messages as firsts on firsts.message_id = shared.first_message_id
            inner join conversation_firsts on conversation_firsts.customer_key = shared.customer_key
                and conversation_firsts.conversation_id = shared.conversation_id
            left join answering_mails on answering_mails.message_id = firsts.message_id
            left join customer_keys on customer_keys.customer_key = shared.customer_key
            left join customers on customers.customer_id = customer_keys.customer_id
    ),
    -- Whether a question was answered where messages are missing, nobody knows: there its time is cut off.
    bounded as (
        select
            waits.*,
            coalesce(
                waits.ended_at,
                greatest(waits.opened_at, coalesce(messages_end.unknown_at, settings.as_of_at))
            ) as seen_until
        from waits
            cross join settings
            cross join messages_end
    )
select
    bounded.wait_id, bounded.opened_at, bounded.opened_on, bounded.channel, bounded.reply_kind,
    bounded.customer_key, bounded.conversation_id, bounded.outcome, bounded.ended_at,
    bounded.message_count, bounded.nudge_count, bounded.answer_message_id, bounded.answered_at,
    bounded.is_off_thread, bounded.is_courtesy, bounded.certainty, customer_keys.customer_id,
    cast(date_trunc('month', bounded.opened_on) as date) as opened_month,
    -- An end of the day lies a microsecond before the next.
    round(epoch(bounded.seen_until) - epoch(bounded.opened_at), 3) as wait_seconds,
    round(
        coalesce(
            at_end.seconds_before + case
                when at_end.is_open then epoch(bounded.seen_until) - epoch(at_end.begins_at)
                else 0
            end,
            0
        ) - coalesce(
            at_start.seconds_before + case
                when at_start.is_open then epoch(bounded.opened_at) - epoch(at_start.begins_at)
                else 0
            end,
            0
        ),
        3
    ) as working_seconds
from bounded
    inner join customer_keys on customer_keys.customer_key = bounded.customer_key
    left join working_hours as at_start on at_start.hour_at = date_trunc('hour', bounded.opened_at)
        and bounded.opened_at >= at_start.begins_at
        and bounded.opened_at < at_start.ends_at
    left join working_hours as at_end on at_end.hour_at = date_trunc('hour', bounded.seen_until)
        and bounded.seen_until >= at_end.begins_at
        and bounded.seen_until < at_end.ends_at
