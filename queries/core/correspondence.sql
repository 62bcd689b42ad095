-- One row per human message or automatic reply between us and a customer, and address of that customer in it.
--   message_id: The message.
--   conversation_id: Its conversation.
--   customer_id: The customer.
--   contact_id: The contact, if known.
--   contact_key: The contact, else the address; null where only the customer is known.
--   kind: human or auto_reply.
--   channel: email, call, meeting ...
--   direction: inbound or outbound.
--   sent_at: When, UTC.
--   sent_on: The day, in the company's time zone.
--   person_id: Who of ours, if known.
--   reply_kind: yes, conditional, no or unclear; null where bodies are not read.
--   asks_nothing: True for a bare thank-you.
select
    messages.message_id,
    conversation_messages.conversation_id,
    counterparts.customer_id,
    counterparts.contact_id,
    coalesce(counterparts.contact_id, counterparts.address) as contact_key,
    messages.kind,
    messages.channel,
    messages.direction,
    messages.sent_at,
    local_time(messages.sent_at)::date as sent_on,
    messages.person_id,
    messages.reply_kind,
    messages.asks_nothing
from
    messages
    inner join counterparts on counterparts.message_id = messages.message_id
    inner join conversation_messages on conversation_messages.message_id = messages.message_id
where
    messages.kind in ('human', 'auto_reply')
    and counterparts.customer_id is not null
    and (
        (messages.direction = 'inbound' and counterparts.role = 'from')
        or (messages.direction = 'outbound' and counterparts.role <> 'from')
    )
