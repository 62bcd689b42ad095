-- One row per step from one state to the next on the ways of customers who were lost: how often it was taken, and how long it took.
--   from_state varchar: State before, see path_states.
--   to_state varchar: State that followed directly.
--   step_count bigint: Ways with that step (numerator).
--   from_count bigint: Ways that came through the state before (denominator).
--   days_median double: Median of the days between the two.
--   days_mean double: Their mean.
with
    steps as (
        select
            path_states.state as from_state,
            lead(path_states.state) over way as to_state,
            (epoch(lead(path_states.entered_on) over way) - epoch(path_states.entered_on)) / 86400 as step_days
        from path_states
        window
            way as (
                partition by path_states.customer_id, path_states.loss_number
                order by path_states.state_number
            )
    ),
    froms as (
        select
            steps.from_state,
            count(*) as from_count
        from steps
        group by steps.from_state
    )
select
    steps.from_state, steps.to_state,
    count(*) as step_count,
    froms.from_count,
    median(steps.step_days) as days_median,
    avg(steps.step_days) as days_mean
from steps
    inner join froms on froms.from_state = steps.from_state
where steps.to_state is not null
group by steps.from_state, steps.to_state, froms.from_count
order by step_count desc, steps.from_state, steps.to_state
