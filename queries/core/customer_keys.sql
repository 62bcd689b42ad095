-- One row per customer who takes part in a message.
--   customer_key bigint: The key of its number: large tables have it in place of the text.
--   customer_id varchar: Number of the customer.
select identities.customer_key, identities.customer_id
from identities
where identities.customer_id is not null
union
select recorded_messages.customer_key, recorded_messages.customer_id
from recorded_messages
where recorded_messages.customer_id is not null
