-- One row per inbound human message of a customer that belongs to no wait, or to more than one.
--   message_id: The message.
--   wait_count: Waits it belongs to.
select
    questions.message_id,
    count(wait_members.wait_id) as wait_count
from
    (
        select correspondence.message_id from correspondence
        where correspondence.is_first and correspondence.kind = 'human' and correspondence.direction = 'inbound' and correspondence.channel not in ('call', 'meeting')
    ) as questions
    left join wait_members on wait_members.message_id = questions.message_id
group by
    questions.message_id
having
    count(wait_members.wait_id) <> 1
