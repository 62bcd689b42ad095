-- One row per human message between us and a customer who was lost at any time.
--   message_id: The message.
--   conversation_id: Its conversation.
--   customer_id: The customer.
--   channel: email, call, meeting ...
--   direction: inbound or outbound.
--   sent_at: When, UTC.
--   sent_on: The day, in the company's time zone.
--   person_key: Who of ours, if known, see people.
select
    correspondence.message_id,
    correspondence.conversation_id,
    lost.customer_id,
    correspondence.channel,
    correspondence.direction,
    correspondence.sent_at,
    correspondence.sent_on,
    correspondence.person_key
from
    correspondence
    inner join (
        select distinct
            losses.customer_id,
            key_of(losses.customer_id) as customer_key
        from
            losses
    ) as lost on lost.customer_key = correspondence.customer_key
where
    correspondence.kind = 'human'
    and correspondence.is_first
