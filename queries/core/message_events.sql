-- One row per message between a customer and us, as the customer's journey tells it.
-- view: only the customers that the report or a person asks for are ever read.
--   message_id bigint: The message: its subject stands in messages, its name in message_names.
--   customer_key bigint: The customer, see customer_keys.
--   occurred_at timestamp: When, UTC.
--   occurred_on date: The day, in the company's time zone.
--   lane varchar: they or we.
--   what varchar: message, auto_reply, or one of event_kinds that is a message.
select
    correspondence.message_id, correspondence.customer_key,
    correspondence.sent_at as occurred_at,
    correspondence.sent_on as occurred_on,
    case when correspondence.direction = 'inbound' then 'they' else 'we' end as lane,
    case
        when correspondence.kind = 'auto_reply' then 'auto_reply'
        when event_kinds.is_message then event_kinds.what
        else 'message'
    end as what
from correspondence
    left join event_kinds on event_kinds.what = cast(correspondence.channel as varchar)
where correspondence.is_first
