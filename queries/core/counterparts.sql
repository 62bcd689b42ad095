-- One row per message and contact or mailbox of theirs in it: the sender where they write, else whom it went to.
-- view: senders stand in messages, the others in recipients.
--   message_id bigint: The message.
--   customer_key bigint or null: The customer, if known, see customer_keys.
--   contact_key bigint or null: The key of the contact, else of the mailbox; null where none is named.
select messages.message_id, messages.customer_key, messages.contact_key
from messages
where messages.direction = 'inbound'
union all
select recipients.message_id, recipients.customer_key, recipients.contact_key
from recipients
