-- One row per message that stands in a loop of references or hangs on one: forged or broken headers.
--   message_id bigint: The message, see message_parents.
--   loop_id bigint: The message of the loop with the least number: it stands for the whole of it.
with recursive
    rootless as (
        select message_parents.message_id, message_parents.parent_id
        from message_parents
            anti join message_roots on message_roots.message_id = message_parents.message_id
    ),
    -- A walk upwards ends where it comes back to its mark, which is set anew after 1, 2, 4 ... steps: no loop is without one.
    ancestors as (
        select
            rootless.message_id,
            rootless.parent_id as ancestor_id,
            rootless.message_id as mark_id,
            1 as steps_since,
            1 as steps_until
        from rootless
        union all
        select
            ancestors.message_id,
            rootless.parent_id as ancestor_id,
            case
                when ancestors.steps_since = ancestors.steps_until then ancestors.ancestor_id
                else ancestors.mark_id
            end as mark_id,
            case
                when ancestors.steps_since = ancestors.steps_until then 1
                else ancestors.steps_since + 1
            end as steps_since,
            case
                when ancestors.steps_since = ancestors.steps_until then 2 * ancestors.steps_until
                else ancestors.steps_until
            end as steps_until
        from ancestors
            inner join rootless on rootless.message_id = ancestors.ancestor_id
        where ancestors.ancestor_id <> ancestors.mark_id
    )
select
    ancestors.message_id,
    min(ancestors.ancestor_id) as loop_id
from ancestors
    inner join ancestors as loops on loops.message_id = ancestors.ancestor_id
        and loops.ancestor_id = ancestors.ancestor_id
group by ancestors.message_id
