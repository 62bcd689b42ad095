-- One row per wait that counts: courtesies, which asked for nothing, are kept out of every figure but their own number.
-- view: waits without courtesies.
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
--   certainty enum (sure, possible, courtesy): sure where a text was read that asks, or where the course of the conversation alone tells it (see DEFINITIONS.md); possible where the text was not read and may be a bare thank-you; courtesy where all texts were read and ask nothing.
--   wait_seconds double: Calendar seconds to the answer, the settlement or the end of what is seen.
--   working_seconds double: The same in working time.
--   channel enum (email, chat, form, letter, call, missed_call, meeting, ticket): Channel of the first message.
--   reply_kind enum (yes, conditional, no, unclear) or null: Kind of the first message as a reply: yes, conditional, no or unclear; null where bodies are not read.
select
    waits.wait_id, waits.customer_id, waits.customer_key, waits.conversation_id, waits.opened_at,
    waits.opened_on, waits.opened_month, waits.message_count, waits.nudge_count, waits.outcome,
    waits.ended_at, waits.answer_message_id, waits.answered_at, waits.is_off_thread, waits.certainty,
    waits.wait_seconds, waits.working_seconds, waits.channel, waits.reply_kind
from waits
where not waits.is_courtesy
