-- One row per human message between us and a customer, and contact or address of that customer in it.
-- view: the human part of correspondence.
--   message_id bigint: The message.
--   conversation_id bigint: Its conversation.
--   customer_id varchar: The customer.
--   contact_key bigint or null: The key of the contact, else of the address; null where only the customer is known.
--   channel enum (email, chat, form, letter, call, missed_call, meeting, ticket): email, call, meeting ...
--   direction enum (inbound, outbound, internal): inbound or outbound.
--   sent_at timestamp: When, UTC.
--   sent_on date: The day, in the company's time zone.
--   person_key bigint or null: Who of ours, if known.
--   reply_kind enum (yes, conditional, no, unclear) or null: yes, conditional, no or unclear; null where bodies are not read.
--   asks_nothing boolean or null: True for a bare thank-you.
select
    correspondence.message_id, correspondence.channel, correspondence.direction, correspondence.sent_at,
    correspondence.person_key, correspondence.reply_kind, correspondence.asks_nothing,
    correspondence.contact_key, correspondence.conversation_id, correspondence.sent_on,
    customer_keys.customer_id
from correspondence
    inner join customer_keys on customer_keys.customer_key = correspondence.customer_key
where correspondence.kind = 'human'
