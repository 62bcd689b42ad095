-- One row per message that stands in a loop of references or hangs on one: forged or broken headers.
--   message_id bigint: The message, see message_parents.
--   loop_id bigint: The message of the loop with the least number: it stands for the whole of it.
with recursive
    rootless as (
        select message_parents.message_id, message_parents.parent_id
        from message_parents
            anti join message_roots on message_roots.message_id = message_parents.message_id
    ),
    ancestors as (
        select
            rootless.message_id,
            rootless.parent_id as ancestor_id
        from rootless
        union
        select
            ancestors.message_id,
            rootless.parent_id as ancestor_id
        from ancestors
            inner join rootless on rootless.message_id = ancestors.ancestor_id
    )
select
    ancestors.message_id,
    min(ancestors.ancestor_id) as loop_id
from ancestors
    inner join ancestors as loops on loops.message_id = ancestors.ancestor_id
        and loops.ancestor_id = ancestors.ancestor_id
group by ancestors.message_id
