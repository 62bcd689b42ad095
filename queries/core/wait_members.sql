-- One row per inbound human message of a customer: the wait it belongs to.
--   message_id bigint: The message.
--   wait_id bigint: The wait, see waits.
select wait_messages.message_id, waits.wait_id
from wait_messages
    inner join waits on waits.customer_key = wait_messages.customer_key
        and waits.conversation_id = wait_messages.conversation_id
        and waits.ended_at is not distinct from least(wait_messages.answered_at, wait_messages.settled_at)
