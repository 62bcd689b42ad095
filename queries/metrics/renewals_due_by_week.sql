-- One row per week of settings.renewal_days days after as_of: the contracts that end in it with no signed term beyond, and their value.
--   week_number bigint: Number of the week; the first begins on the day after as_of.
--   from_on date: Its first day.
--   until_on date: Its last day that is looked at.
--   contract_count bigint: Customers whose contract ends in it.
--   annual_value decimal(38,2): Their value of a year.
with
    numbered as (
        select
            settings.as_of_on, settings.renewal_days,
            unnest(generate_series(1, settings.renewal_days, 7)) as day_number
        from settings
    ),
    first_days as (
        select
            numbered.as_of_on, numbered.renewal_days,
            cast(numbered.day_number as integer) as days_ahead
        from numbered
    ),
    weeks as (
        select
            row_number() over (order by first_days.days_ahead) as week_number,
            first_days.as_of_on + first_days.days_ahead as from_on,
            first_days.as_of_on + least(first_days.days_ahead + 6, first_days.renewal_days) as until_on
        from first_days
    )
select
    weeks.week_number, weeks.from_on, weeks.until_on,
    count(ending_terms.customer_id) as contract_count,
    coalesce(sum(ending_terms.annual_value), 0) as annual_value
from weeks
    left join ending_terms on ending_terms.ended_on between weeks.from_on and weeks.until_on
        and ending_terms.is_now
group by weeks.week_number, weeks.from_on, weeks.until_on
order by weeks.week_number
