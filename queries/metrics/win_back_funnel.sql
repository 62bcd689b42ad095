-- One row per step of winning back those who left in the 24 months to as_of, each counted only after the step before.
--   step: churned, attempted, replied, answered, offered, returned or kept.
--   step_number: 1 to 7, in that order.
--   customer_count: Customers who came this far (numerator).
--   of_count: Customers who came to the step before (denominator); null for the first.
--   annual_value: Annual value of those customers.
with
    steps as (
        select
            'churned' as step,
            1 as step_number,
            count(*) as customer_count,
            sum(annual_value) as annual_value
        from
            win_back_cases
        union all
        select
            'attempted',
            2,
            count(*),
            sum(annual_value)
        from
            win_back_cases
        where
            is_attempted
        union all
        select
            'replied',
            3,
            count(*),
            sum(annual_value)
        from
            win_back_cases
        where
            is_replied
        union all
        select
            'answered',
            4,
            count(*),
            sum(annual_value)
        from
            win_back_cases
        where
            is_answered
        union all
        select
            'offered',
            5,
            count(*),
            sum(annual_value)
        from
            win_back_cases
        where
            is_offered
        union all
        select
            'returned',
            6,
            count(*),
            sum(annual_value)
        from
            win_back_cases
        where
            is_offered
            and is_returned
        union all
        select
            'kept',
            7,
            count(*),
            sum(annual_value)
        from
            win_back_cases
        where
            is_offered
            and is_returned
            and is_kept
    )
select
    steps.step,
    steps.step_number,
    steps.customer_count,
    lag(steps.customer_count) over (order by steps.step_number) as of_count,
    coalesce(steps.annual_value, 0) as annual_value
from
    steps
order by
    steps.step_number
