-- One row per human message between us and a customer who was lost at any time.
--   message_id bigint: The message.
--   conversation_id bigint: Its conversation.
--   customer_id varchar: The customer.
--   channel enum (email, chat, form, letter, call, missed_call, meeting, ticket): email, call, meeting ...
--   direction enum (inbound, outbound, internal): inbound or outbound.
--   sent_at timestamp: When, UTC.
--   sent_on date: The day, in the company's time zone.
--   person_key bigint or null: Who of ours, if known, see people.
select
    correspondence.message_id, correspondence.conversation_id, lost.customer_id, correspondence.channel,
    correspondence.direction, correspondence.sent_at, correspondence.sent_on, correspondence.person_key
from correspondence
    inner join (
        select distinct
            losses.customer_id,
            key_of(losses.customer_id) as customer_key
        from losses
    ) as lost on lost.customer_key = correspondence.customer_key
where correspondence.kind = 'human'
    and correspondence.is_first
