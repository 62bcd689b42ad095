-- One row per conversation and customer: who of the two sides wrote or spoke in it first.
--   customer_key bigint: The customer, see customer_keys.
--   conversation_id bigint: The conversation.
--   theirs_at timestamp or null: First human message of the customer in it, UTC; null where only we wrote.
--   ours_at timestamp or null: First human message of ours to the customer in it, or call or meeting, UTC; null where only the customer wrote.
select
    correspondence.customer_key, correspondence.conversation_id,
    min(correspondence.sent_at) filter (
        where correspondence.direction = 'inbound'
            and correspondence.channel not in ('call', 'meeting')
    ) as theirs_at,
    min(correspondence.sent_at) filter (
        where correspondence.direction = 'outbound'
            or correspondence.channel in ('call', 'meeting')
    ) as ours_at
from correspondence
where correspondence.kind = 'human'
group by correspondence.customer_key, correspondence.conversation_id
