-- One row per open wait for a ticket that was closed without an answer: whether the customer still waits, no export says.
--   wait_id bigint: The wait.
--   customer_id varchar: The customer.
--   closed_at timestamp: When the ticket was closed, UTC.
select waits.wait_id, waits.customer_id, tickets.closed_at
from waits
    inner join tickets on key_of('ticket:' || tickets.ticket_id) = waits.wait_id
where waits.outcome = 'open'
    and tickets.closed_at > waits.opened_at
