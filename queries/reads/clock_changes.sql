-- One row per moment from which on the clocks of a time zone differed otherwise from UTC, between two days; the newest first.
-- No clock has been set on another minute than a quarter hour's (UTC) since 1973.
--   since varchar: The moment, as a literal of SQL.
--   offset bigint or null: By how many microseconds; null after the last day.
with
    bounds as (
        select
            greatest(cast($first as date), date '1973-01-01') as first_on,
            cast($last as date) + 1 as last_on
    ),
    days as (
        select
            unnest(
                generate_series(
                    cast(bounds.first_on as timestamp),
                    cast(bounds.last_on as timestamp),
                    interval 1 day
                )
            ) as moment
        from bounds
    ),
    days_of_change as (
        select days.moment
        from days
        qualify
            timezone($zone, make_timestamptz(epoch_us(days.moment))) - days.moment <> coalesce(
                lead(timezone($zone, make_timestamptz(epoch_us(days.moment))) - days.moment) over (
                    order by days.moment
                ),
                interval 0 hour
            )
    ),
    quarter_hours as (
        select
            unnest(
                generate_series(days_of_change.moment, days_of_change.moment + interval 1 day, interval 15 minute)
            ) as moment
        from days_of_change
        union
        select cast(bounds.first_on as timestamp) as moment
        from bounds
    ),
    offsets as (
        select
            quarter_hours.moment,
            epoch_us(timezone($zone, make_timestamptz(epoch_us(quarter_hours.moment))))
                - epoch_us(quarter_hours.moment) as difference
        from quarter_hours
    )
select
    format('timestamp ''{}''', offsets.moment) as since,
    offsets.difference as
offset
from offsets
qualify offsets.difference is distinct from lag(offsets.difference) over (order by offsets.moment)
union all
select
    format('timestamp ''{}''', cast(bounds.last_on as timestamp)) as since,
    null as
offset
from bounds
where bounds.first_on < bounds.last_on
order by since desc
