-- One row per human message or automatic reply between us and a customer, and contact or address of that customer in it.
--   message_id bigint: The message.
--   conversation_id bigint: Its conversation.
--   customer_key bigint: The customer, see customer_keys.
--   contact_key bigint or null: The key of the contact, else of the address; null where only the customer is known.
--   kind enum (human, auto_reply, auto_generated, bulk, bounce, receipt, calendar): human or auto_reply.
--   channel enum (email, chat, form, letter, call, missed_call, meeting, ticket): email, call, meeting ...
--   direction enum (inbound, outbound, internal): inbound or outbound.
--   sent_at timestamp: When, UTC.
--   sent_on date: The day, in the company's time zone.
--   person_key bigint or null: Who of ours, if known, see people.
--   reply_kind enum (yes, conditional, no, unclear) or null: yes, conditional, no or unclear; null where bodies are not read.
--   asks_nothing boolean or null: True for a bare thank-you.
--   is_first boolean: True for one of the rows of a message and customer.
with
    written as (
        select
            messages.message_id, messages.kind, messages.channel, messages.direction, messages.sent_at,
            messages.person_key, messages.reply_kind, messages.asks_nothing, messages.customer_key,
            messages.contact_key,
            coalesce(continued_conversations.conversation_id, messages.top_id) as conversation_id
        from messages
            left join continued_conversations on continued_conversations.top_id = messages.top_id
        where messages.kind in ('human', 'auto_reply')
    ),
    with_customers as (
        select
            written.message_id, written.kind, written.channel, written.direction, written.sent_at,
            written.person_key, written.reply_kind, written.asks_nothing, written.customer_key,
            written.contact_key,
            true as is_first,
            written.conversation_id
        from written
        where written.direction = 'inbound'
        union all
        select
            written.message_id, written.kind, written.channel, written.direction, written.sent_at,
            written.person_key, written.reply_kind, written.asks_nothing, recipients.customer_key,
            recipients.contact_key, recipients.is_first, written.conversation_id
        from written
            inner join recipients on recipients.message_id = written.message_id
        where written.direction = 'outbound'
    )
select
    with_customers.message_id, with_customers.kind, with_customers.channel, with_customers.direction,
    with_customers.sent_at, with_customers.person_key, with_customers.reply_kind,
    case
        when decided_courtesies.message_id is not null then true
        else with_customers.asks_nothing
    end as asks_nothing,
    with_customers.customer_key, with_customers.contact_key, with_customers.is_first,
    with_customers.conversation_id,
    cast(local_time(with_customers.sent_at) as date) as sent_on
from with_customers
    left join decided_courtesies on decided_courtesies.message_id = with_customers.message_id
where with_customers.customer_key is not null
