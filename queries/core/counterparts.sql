-- One row per message and mailbox of theirs in it.
--   message_id: The message.
--   role: from, to or cc; to where a mailbox stands in both.
--   address: The mailbox, see addresses; null where a call, meeting or ticket names none.
--   customer_id: The customer, if known.
--   contact_id: The contact, if known.
select
    participants.message_id,
    participants.role,
    participants.address,
    participants.customer_id,
    participants.contact_id
from
    participants
where
    participants.side = 'theirs'
