-- One row per message that asked for nothing because people have decided so: one that a decision names, or all that a customer had written by its day.
--   message_id bigint: The message.
select messages.message_id
from messages
    semi join decided on decided.message_id = messages.message_id
        and decided.what = 'asks_nothing'
union
select messages.message_id
from messages
    inner join decided on key_of(decided.customer_id) = messages.customer_key
        and decided.what = 'asks_nothing'
        and decided.message_id is null
where messages.direction = 'inbound'
    and cast(local_time(messages.sent_at) as date) <= decided.on_day
