-- One row per human message between us and a customer, and contact or address of that customer in it.
-- view: the human part of correspondence.
--   message_id: The message.
--   conversation_id: Its conversation.
--   customer_id: The customer.
--   contact_key: The key of the contact, else of the address; null where only the customer is known.
--   channel: email, call, meeting ...
--   direction: inbound or outbound.
--   sent_at: When, UTC.
--   sent_on: The day, in the company's time zone.
--   person_key: Who of ours, if known.
--   reply_kind: yes, conditional, no or unclear; null where bodies are not read.
--   asks_nothing: True for a bare thank-you.
select
    correspondence.message_id,
    correspondence.channel,
    correspondence.direction,
    correspondence.sent_at,
    correspondence.person_key,
    correspondence.reply_kind,
    correspondence.asks_nothing,
    correspondence.contact_key,
    correspondence.conversation_id,
    correspondence.sent_on,
    customer_keys.customer_id
from
    correspondence
    inner join customer_keys on customer_keys.customer_key = correspondence.customer_key
where
    correspondence.kind = 'human'
