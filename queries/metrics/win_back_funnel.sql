-- One row per step of winning back those who left in the 24 months to as_of, each counted only after the step before; the return whatever came between, with an offer or without.
--   step varchar: churned, attempted, replied, answered, offered, returned or kept.
--   step_number integer: 1 to 7, in that order.
--   customer_count bigint: Customers who came this far (numerator).
--   of_count bigint or null: Customers who came to the step before, of returned those attempted (denominator); null for the first.
--   annual_value decimal(38,2): Annual value of those customers.
--   customer_share double or null: customer_count out of of_count; null of none.
--   customer_share_low double or null: Lower end of its 95 % interval (Wilson).
--   customer_share_high double or null: Upper end.
with
    steps as (
        select
            'churned' as step,
            1 as step_number,
            count(*) as customer_count,
            sum(annual_value) as annual_value
        from win_back_cases
        union all
        select
            'attempted',
            2,
            count(*),
            sum(annual_value)
        from win_back_cases
        where is_attempted
        union all
        select
            'replied',
            3,
            count(*),
            sum(annual_value)
        from win_back_cases
        where is_replied
        union all
        select
            'answered',
            4,
            count(*),
            sum(annual_value)
        from win_back_cases
        where is_answered
        union all
        select
            'offered',
            5,
            count(*),
            sum(annual_value)
        from win_back_cases
        where is_offered
        union all
        select
            'returned',
            6,
            count(*),
            sum(annual_value)
        from win_back_cases
        where is_returned
        union all
        select
            'kept',
            7,
            count(*),
            sum(annual_value)
        from win_back_cases
        where is_returned
            and is_kept
    ),
    counted as (
        select
            steps.step, steps.step_number, steps.customer_count,
            case steps.step
                when 'returned' then max(steps.customer_count) filter (steps.step = 'attempted') over ()
                else lag(steps.customer_count) over (order by steps.step_number)
            end as of_count,
            coalesce(steps.annual_value, 0) as annual_value
        from steps
    )
select
    counted.*,
    share_of(counted.customer_count, counted.of_count) as customer_share,
    wilson_low(counted.customer_count, counted.of_count) as customer_share_low,
    wilson_high(counted.customer_count, counted.of_count) as customer_share_high
from counted
order by counted.step_number
