-- One row per lateness of the first personal attempt, for those who left in the 24 months to as_of.
--   lateness varchar: before (the churn), month (0 to 30 days), quarter (to 91), half_year (to 182), year (to 365), later, never (none so far).
--   lateness_number integer: 1 to 7, in that order.
--   customer_count bigint: Customers (numerator).
--   total_count bigint: All customers who left (denominator).
--   annual_value decimal(38,2): Annual value of the customers.
with
    kinds as (
        select kinds.*
        from
            (
                values
                    (1, 'before'),
                    (2, 'month'),
                    (3, 'quarter'),
                    (4, 'half_year'),
                    (5, 'year'),
                    (6, 'later'),
                    (7, 'never')
            ) as kinds (lateness_number, lateness)
    ),
    cases as (
        select
            win_back_cases.annual_value,
            case
                when not win_back_cases.is_attempted then 7
                when win_back_cases.days_to_attempt < 0 then 1
                when win_back_cases.days_to_attempt <= 30 then 2
                when win_back_cases.days_to_attempt <= 91 then 3
                when win_back_cases.days_to_attempt <= 182 then 4
                when win_back_cases.days_to_attempt <= 365 then 5
                else 6
            end as lateness_number
        from win_back_cases
    )
select
    kinds.lateness, kinds.lateness_number,
    count(cases.lateness_number) as customer_count,
    cast(sum(count(cases.lateness_number)) over () as bigint) as total_count,
    coalesce(sum(cases.annual_value), 0) as annual_value
from kinds
    left join cases on cases.lateness_number = kinds.lateness_number
group by kinds.lateness, kinds.lateness_number
order by kinds.lateness_number
