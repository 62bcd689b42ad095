-- One row per stretch of working time, half-open, from the first year of the data to the day of the report.
--   opens_at: Begin, UTC.
--   closes_at: End, UTC, not included.
--   seconds_before: Working seconds before it.
with
    days as (
        select
            unnest(generate_series(settings.first_day_on, settings.as_of_on + 1, interval 1 day))::date as day,
            settings.timezone
        from
            settings
    ),
    stretches as (
        select
            timezone('UTC', timezone(days.timezone, days.day + opening_hours.opens)) as opens_at,
            timezone('UTC', timezone(days.timezone, days.day + opening_hours.closes)) as closes_at
        from
            days
            inner join opening_hours on opening_hours.weekday = isodow(days.day)
            anti join closing_days on closing_days.closed_on = days.day
    )
select
    stretches.opens_at,
    stretches.closes_at,
    coalesce(
        sum(epoch(stretches.closes_at) - epoch(stretches.opens_at)) over (
            order by stretches.opens_at
            rows between unbounded preceding and 1 preceding
        ),
        0
    ) as seconds_before
from
    stretches
where
    stretches.closes_at > stretches.opens_at
