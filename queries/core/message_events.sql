-- One row per message between a customer and us, as the customer's journey tells it.
-- view: only the customers that the report or a person asks for are ever read.
--   customer_key: The customer, see customer_keys.
--   occurred_at: When, UTC.
--   occurred_on: The day, in the company's time zone.
--   lane: they or we.
--   what: message, auto_reply, call, missed_call, meeting or letter.
--   title: Subject.
--   reference: Name of the message.
--   file_id: The file it came from, where there is one.
--   line: Line of that file.
select
    correspondence.customer_key,
    correspondence.sent_at as occurred_at,
    correspondence.sent_on as occurred_on,
    case when correspondence.direction = 'inbound' then 'they' else 'we' end as lane,
    case
        when correspondence.kind = 'auto_reply' then 'auto_reply'
        when correspondence.channel in ('call', 'missed_call', 'meeting', 'letter') then correspondence.channel::varchar
        else 'message'
    end as what,
    messages.subject as title,
    message_names.name as reference,
    messages.file_id,
    messages.line
from
    correspondence
    inner join messages on messages.message_id = correspondence.message_id
    inner join message_names on message_names.message_id = correspondence.message_id
where
    correspondence.is_first
