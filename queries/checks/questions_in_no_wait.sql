-- One row per inbound human message of a customer that belongs to no wait, or to more than one.
-- of: imports.messages, imports.tickets, imports.activities
--   message_id bigint: The message.
--   wait_count bigint: Waits it belongs to.
select
    questions.message_id,
    0 as wait_count
from
    (
        select correspondence.message_id
        from correspondence
        where correspondence.kind = 'human'
            and correspondence.direction = 'inbound'
            and correspondence.channel not in ('call', 'meeting')
            and correspondence.is_first
    ) as questions
    anti join wait_members on wait_members.message_id = questions.message_id
union all
select
    wait_members.message_id,
    count(*) as wait_count
from wait_members
group by wait_members.message_id
having count(*) > 1
