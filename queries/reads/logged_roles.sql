-- One row per person of ours in an event log whose role may be told; none unless privacy.people lets staff be shown.
-- A role with fewer people than privacy.minimum_group is not told, nor are the next smallest until those not told are so many: nothing can be told by subtraction.
--   person_key bigint: The key of the person's number.
--   role varchar: The role.
with
    acting as (
        select people.person_key, people.role
        from people
            semi join logged_events on logged_events.person_key = people.person_key
            cross join settings
        where settings.people_shown <> 'none'
    ),
    roles as (
        select
            acting.role,
            count(distinct acting.person_key) as people_count
        from acting
        group by acting.role
    ),
    ranked as (
        select
            roles.role, roles.people_count,
            coalesce(
                sum(roles.people_count) over (
                    order by
                        roles.role is not null,
                        roles.people_count,
                        roles.role rows between unbounded preceding and 1 preceding
                ),
                0
            ) as smaller_count
        from roles
    )
select distinct acting.person_key, acting.role
from acting
    inner join ranked on ranked.role = acting.role
    cross join settings
where ranked.people_count >= settings.minimum_group
    and ranked.smaller_count not between 1 and settings.minimum_group - 1
