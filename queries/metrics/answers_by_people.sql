-- One row per role or person of ours whose answers ended questions of the twelve months to as_of; no rows unless privacy.people lets staff be shown.
-- By roles, one with fewer people than privacy.minimum_group goes into the rest, and so do the next smallest until the rest has so many itself: nothing can be told by subtraction.
--   people_name varchar: The role, or the person's name; empty for the rest.
--   people_count bigint: People who answered: never fewer than privacy.minimum_group by roles.
--   answer_count bigint: Questions ended by their answers (credited to the sender), courtesies left out.
--   wait_seconds_median double: Median of these waits: of answered ones only, so that it tells nothing about those who still wait.
with
    answers as (
        select
            people.person_id,
            case settings.people_shown
                when 'names' then coalesce(people.name, people.email, people.person_id)
                else coalesce(people.role, '')
            end as people_name,
            counted_waits.wait_seconds
        from counted_waits
            inner join messages on messages.message_id = counted_waits.answer_message_id
            inner join people on people.person_key = messages.person_key
            cross join settings
        where settings.people_shown <> 'none'
            and counted_waits.outcome = 'answered'
            and counted_waits.opened_on > settings.as_of_on - interval 12 month
    ),
    groups as (
        select
            answers.people_name,
            count(distinct answers.person_id) as people_count
        from answers
        group by answers.people_name
    ),
    ranked as (
        select
            groups.people_name, groups.people_count,
            coalesce(
                sum(groups.people_count) over (
                    order by
                        groups.people_count,
                        groups.people_name rows between unbounded preceding and 1 preceding
                ),
                0
            ) as smaller_count
        from groups
    ),
    shown as (
        select
            ranked.people_name,
            case
                when settings.people_shown = 'names' then ranked.people_name
                when ranked.people_name = ''
                    or ranked.people_count < settings.minimum_group then ''
                -- Those before it are the rest, and too few to stand alone.
                when ranked.smaller_count between 1 and settings.minimum_group - 1 then ''
                else ranked.people_name
            end as shown_name
        from ranked
            cross join settings
    )
select
    shown.shown_name as people_name,
    count(distinct answers.person_id) as people_count,
    count(*) as answer_count,
    median_of(answers.wait_seconds) as wait_seconds_median
from answers
    inner join shown on shown.people_name = answers.people_name
    cross join settings
group by shown.shown_name
having any_value(settings.people_shown) = 'names'
    or count(distinct answers.person_id) >= any_value(settings.minimum_group)
order by
    shown.shown_name = '',
    answer_count desc, shown.shown_name
