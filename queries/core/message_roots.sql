-- One row per message that answers another and hangs on a root; those in a loop of references are not here.
--   message_id bigint: The message, see message_parents.
--   root_id bigint: What stands at the top, whether we have that message or not, or the mail system's number.
with recursive
    roots as (
        select distinct
            message_parents.parent_id as message_id,
            message_parents.parent_id as root_id
        from message_parents
            anti join message_parents as grandparents on grandparents.message_id = message_parents.parent_id
        union all
        select message_parents.message_id, roots.root_id
        from roots
            inner join message_parents on message_parents.parent_id = roots.message_id
    )
select roots.message_id, roots.root_id
from roots
