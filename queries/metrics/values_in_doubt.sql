-- One row per day of the report where purchases of the 365 days to it may count twice, as two programs seem to have them; else none: what all purchases add up to at least and at most.
--   programs varchar: The programs, by name.
--   order_count bigint: Purchases that may count twice.
--   doubted_value decimal(38,2): What they add up to.
--   low_value decimal(38,2): What all purchases of these days add up to without them, less what was given back.
--   high_value decimal(38,2): What all add up to.
with
    recent as (
        select coalesce(sum(order_days.value), 0) as high_value
        from order_days
            cross join settings
        where order_days.ordered_on > settings.as_of_on - 365
    ),
    -- Of a purchase that three programs have, two may be too many.
    twins as (
        select
            order_twins.twin_id,
            any_value(order_twins.twin_value) as value
        from order_twins
            cross join settings
        where order_twins.twin_on > settings.as_of_on - 365
        group by order_twins.twin_id
    ),
    named as (
        select string_agg(programs.program, ', ' order by programs.program) as programs
        from
            (
                select order_twins.program
                from order_twins
                union
                select order_twins.twin_program as program
                from order_twins
            ) as programs
    ),
    doubted as (
        select
            any_value(named.programs) as programs,
            count(*) as order_count,
            coalesce(sum(twins.value), 0) as doubted_value
        from twins
            cross join named
    )
select
    doubted.programs, doubted.order_count, doubted.doubted_value,
    recent.high_value - doubted.doubted_value as low_value,
    recent.high_value
from doubted
    cross join recent
where doubted.order_count > 0
