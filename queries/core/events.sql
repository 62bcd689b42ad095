-- One row per thing that happened between a customer and us: read in order, it is the customer's journey.
-- view: only the customers that the report or a person asks for are ever read.
--   customer_id varchar: The customer.
--   occurred_at timestamp: When, UTC; noon where only the day is known.
--   occurred_on date: The day, in the company's time zone.
--   lane varchar: they, we, mass or contract.
--   what varchar: One of event_kinds.
--   title varchar or null: Subject, product or campaign; null if there is none.
--   value decimal(18,2) or null: Annual value of a contract, or value of an order.
--   reference varchar or null: Number of the thing it stands for.
--   file_id integer or null: The file it came from, where there is one.
--   line bigint or null: Line of that file.
select
    customer_keys.customer_id, message_events.occurred_at, message_events.occurred_on,
    message_events.lane, message_events.what,
    messages.subject as title,
    message_names.name as reference,
    messages.file_id, messages.line
from message_events
    inner join customer_keys on customer_keys.customer_key = message_events.customer_key
    inner join messages on messages.message_id = message_events.message_id
    inner join message_names on message_names.message_id = message_events.message_id
union all by name
select other_events.*
from other_events
