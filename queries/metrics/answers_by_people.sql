-- One row per role or person of ours whose answers ended questions of the twelve months to as_of, as people_shown names them; no rows unless privacy.people lets staff be shown.
--   people_name varchar: The role, or the person's name; empty for the rest.
--   people_count bigint: People who answered: never fewer than privacy.minimum_group by roles.
--   answer_count bigint: Questions ended by their answers (credited to the sender), courtesies left out.
--   wait_seconds_median double: Median of these waits: of answered ones only, so that it tells nothing about those who still wait.
select
    people_shown.shown_name as people_name,
    count(distinct people_shown.person_key) as people_count,
    count(*) as answer_count,
    median_of(counted_waits.wait_seconds) as wait_seconds_median
from counted_waits
    inner join messages on messages.message_id = counted_waits.answer_message_id
    inner join people_shown on people_shown.person_key = messages.person_key
        and people_shown.figure = 'answers'
        and people_shown.shown_name is not null
    cross join settings
where counted_waits.outcome = 'answered'
    and counted_waits.opened_on > settings.as_of_on - interval 12 month
group by people_shown.shown_name
order by
    people_shown.shown_name = '',
    answer_count desc, people_shown.shown_name
