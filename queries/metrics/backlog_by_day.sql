-- One row per day of the 92 to as_of and age of the open waits at its end: the backlog as it stood then.
--   day date: The day, in the company's time zone.
--   age varchar: day (under a day), week, month, older: upper ends 1, 7 and 30 days.
--   age_number integer: 1 to 4, in order of age.
--   wait_count bigint: Waits of this age that were open when the day ended, courtesies left out.
with
    ages as (
        select ages.*
        from
            (
                values
                    (1, 'day', 0, 1),
                    (2, 'week', 1, 7),
                    (3, 'month', 7, 30),
                    (4, 'older', 30, null)
            ) as ages (age_number, age, days_min, days_max)
    ),
    days as (
        select
            cast(days.day as date) as day,
            utc_time(cast(days.day + interval 1 day as timestamp)) as end_at
        from settings,
            lateral (
                select unnest(generate_series(settings.as_of_on - 91, settings.as_of_on, interval 1 day)) as day
            ) as days
    ),
    -- A wait enters an age when it is old enough, and leaves it for the next one or when it ends.
    stays as (
        select
            ages.age_number,
            counted_waits.opened_at + to_days(ages.days_min) as entered_at,
            least(counted_waits.opened_at + to_days(ages.days_max), counted_waits.ended_at) as left_at
        from counted_waits
            cross join ages
            -- Who came and went before the first day's end changes nothing.
            cross join (select min(days.end_at) as first_end_at from days) as bounds
        where coalesce(counted_waits.ended_at > bounds.first_end_at, true)
            and (
                counted_waits.ended_at is null
                or counted_waits.opened_at + to_days(ages.days_min) < counted_waits.ended_at
            )
    ),
    steps as (
        select
            stays.age_number,
            stays.entered_at as happened_at,
            1 as change
        from stays
        union all
        select
            stays.age_number, stays.left_at,
            -1
        from stays
        where stays.left_at is not null
    ),
    -- The last day's end at or after an instant is where it counts first.
    changes as (
        select
            steps.age_number, days.day,
            sum(steps.change) as change
        from steps
            asof inner join days on days.end_at >= steps.happened_at
        group by steps.age_number, days.day
    )
select
    days.day, ages.age, ages.age_number,
    cast(
        coalesce(sum(changes.change) over (partition by ages.age_number order by days.day), 0) as bigint
    ) as wait_count
from days
    cross join ages
    left join changes on changes.day = days.day
        and changes.age_number = ages.age_number
order by days.day, ages.age_number
