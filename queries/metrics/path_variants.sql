-- One row per way that customers who were lost have gone, the most frequent first; ways beyond the twelfth, and of more than five ways those gone once, are one row.
--   path varchar or null: States in their order, parted by >; null for the row that holds the rarer ways. See path_states.
--   path_count bigint: Different ways in the row.
--   loss_count bigint: Losses that went so (numerator).
--   total_count hugeint: All losses (denominator).
--   annual_value decimal(38,2): Their annual value.
--   days_median double: Median of the days from the first state to the last.
with
    paths as (
        select
            path_states.customer_id, path_states.loss_number,
            -- There are seven places on the way.
            concat_ws(
                '>',
                max(path_states.state) filter (where path_states.state_number = 1),
                max(path_states.state) filter (where path_states.state_number = 2),
                max(path_states.state) filter (where path_states.state_number = 3),
                max(path_states.state) filter (where path_states.state_number = 4),
                max(path_states.state) filter (where path_states.state_number = 5),
                max(path_states.state) filter (where path_states.state_number = 6),
                max(path_states.state) filter (where path_states.state_number = 7)
            ) as path,
            max(path_states.entered_on) - min(path_states.entered_on) as path_days
        from path_states
        group by path_states.customer_id, path_states.loss_number
    ),
    counted as (
        select
            paths.path,
            count(*) as loss_count,
            row_number() over (order by count(*) desc, paths.path) as path_number
        from paths
        group by paths.path
    ),
    named as (
        select
            counted.path,
            case
                when counted.path_number <= 12
                    and (counted.loss_count > 1 or count(*) over () <= 5) then counted.path
            end as shown_path
        from counted
    )
select
    named.shown_path as path,
    count(distinct named.path) as path_count,
    count(*) as loss_count,
    sum(count(*)) over () as total_count,
    coalesce(sum(losses.annual_value), 0) as annual_value,
    median(paths.path_days) as days_median
from paths
    inner join named on named.path = paths.path
    inner join losses on losses.customer_id = paths.customer_id
        and losses.loss_number = paths.loss_number
group by named.shown_path
order by
    named.shown_path is null,
    loss_count desc, named.shown_path
