-- One row per wait that counts and is open: by the day of the report neither answered nor settled.
-- view: counted_waits that are open.
--   wait_id bigint: Number of its first message; the subject stands in messages.
--   customer_id varchar: The customer who waits.
--   customer_key bigint: The key of its number, see customer_keys.
--   conversation_id bigint: The conversation.
--   opened_at timestamp: Time of the first message, UTC; later ones are nudges and never restart the clock.
--   opened_on date: The day, in the company's time zone.
--   opened_month date: First day of that month: the cohort.
--   message_count bigint: Inbound messages.
--   nudge_count bigint: Inbound messages after the first.
--   certainty enum (sure, possible, courtesy): sure where a text was read that asks, or where the course of the conversation alone tells it (see DEFINITIONS.md); possible where the text was not read and may be a bare thank-you; courtesy where all texts were read and ask nothing.
--   wait_seconds double: Calendar seconds to the answer, the settlement or the end of what is seen.
--   working_seconds double: The same in working time.
--   channel enum (email, chat, form, letter, call, missed_call, meeting, ticket): Channel of the first message.
--   reply_kind enum (yes, conditional, no, unclear) or null: Kind of the first message as a reply: yes, conditional, no or unclear; null where bodies are not read.
select
    counted_waits.wait_id, counted_waits.customer_id, counted_waits.customer_key,
    counted_waits.conversation_id, counted_waits.opened_at, counted_waits.opened_on,
    counted_waits.opened_month, counted_waits.message_count, counted_waits.nudge_count,
    counted_waits.certainty, counted_waits.wait_seconds, counted_waits.working_seconds,
    counted_waits.channel, counted_waits.reply_kind
from counted_waits
where counted_waits.outcome = 'open'
