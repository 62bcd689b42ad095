-- One row per clock hour, cut where working time begins or ends in it: working seconds up to any moment are found by its hour.
--   hour_at timestamp: Begin of the hour, UTC.
--   begins_at timestamp: Begin of the stretch within it, UTC.
--   ends_at timestamp: End of the stretch, UTC, not included.
--   is_open boolean: True in working time.
--   seconds_before double: Working seconds before the stretch.
with
    cuts as (
        select
            unnest(
                generate_series(
                    cast(settings.first_day_on - 1 as timestamp),
                    cast(settings.as_of_on + 2 as timestamp),
                    interval 1 hour
                )
            ) as begins_at
        from settings
        union
        select working_intervals.opens_at
        from working_intervals
        union
        select working_intervals.closes_at
        from working_intervals
    ),
    stretches as (
        select
            cuts.begins_at,
            lead(cuts.begins_at) over (order by cuts.begins_at) as ends_at
        from cuts
    )
select
    date_trunc('hour', stretches.begins_at) as hour_at,
    stretches.begins_at, stretches.ends_at,
    coalesce(stretches.begins_at < working_intervals.closes_at, false) as is_open,
    coalesce(
        working_intervals.seconds_before
            + epoch(least(stretches.begins_at, working_intervals.closes_at))
            - epoch(working_intervals.opens_at),
        0
    ) as seconds_before
from stretches
    asof left join working_intervals on working_intervals.opens_at <= stretches.begins_at
where stretches.ends_at is not null
