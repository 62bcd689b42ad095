-- One row per inbound human message of a customer that belongs to no wait, or to more than one.
--   message_id: The message.
--   wait_count: Waits it belongs to.
select
    exchanges.message_id,
    count(wait_members.wait_id) as wait_count
from
    (select distinct exchanges.message_id from exchanges where exchanges.direction = 'inbound' and exchanges.channel not in ('call', 'meeting')) as exchanges
    left join wait_members on wait_members.message_id = exchanges.message_id
group by
    exchanges.message_id
having
    count(wait_members.wait_id) <> 1
