-- One row per stretch of working time, half-open, from the first year of the data to the day of the report.
--   opens_at timestamp: Begin, UTC.
--   closes_at timestamp: End, UTC, not included.
--   seconds_before double: Working seconds before it.
with
    days as (
        -- What opened in the evening before the first day may close on it.
        select
            cast(
                unnest(generate_series(settings.first_day_on - 1, settings.as_of_on + 1, interval 1 day)) as date
            ) as day
        from settings
    ),
    opened as (
        select
            utc_time(days.day + opening_hours.opens) as opens_at,
            utc_time(
                least(
                    days.day + opening_hours.closes + case
                        when opening_hours.closes < opening_hours.opens then interval 1 day
                        else interval 0 day
                    end,
                    days.day + yearly.closes,
                    days.day + once.closes
                )
            ) as closes_at
        from days
            inner join opening_hours on opening_hours.weekday = weekday_of(days.day)
                and days.day >= opening_hours.valid_from
                and days.day < opening_hours.valid_until
            left join half_days as yearly on yearly.day = strftime(days.day, '%m-%d')
            left join half_days as once on once.day = strftime(days.day, '%Y-%m-%d')
            anti join closing_days on closing_days.closed_on = days.day
    ),
    stretches as (
        -- Where stretches overlap, as a night and the morning after may, no second counts twice.
        select
            greatest(
                opened.opens_at,
                max(opened.closes_at) over (
                    order by
                        opened.opens_at,
                        opened.closes_at rows between unbounded preceding and 1 preceding
                )
            ) as opens_at,
            opened.closes_at
        from opened
        where opened.closes_at > opened.opens_at
    )
select
    stretches.opens_at, stretches.closes_at,
    coalesce(
        sum(epoch(stretches.closes_at) - epoch(stretches.opens_at)) over (
            order by stretches.opens_at rows between unbounded preceding and 1 preceding
        ),
        0
    ) as seconds_before
from stretches
where stretches.closes_at > stretches.opens_at
