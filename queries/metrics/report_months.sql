-- One row per month the report looks at: the month of the period and the twelve before it.
--   month date: First day of the month.
--   last_on date: Last day of the month that is seen.
--   end_at timestamp: First instant after it, UTC.
--   role varchar (this, before, year_before) or null: this, before (the month before), year_before (the same month a year before); null for the others, and for months before anything is known.
with
    months as (
        select
            settings.as_of_on,
            date_trunc('month', settings.period_start_on) as this_month,
            unnest(generate_series(0, 12)) as age
        from settings
    ),
    days as (
        select
            months.age,
            cast(months.this_month - to_months(cast(months.age as integer)) as date) as month,
            least(
                months.as_of_on,
                cast(months.this_month - to_months(cast(months.age as integer) - 1) - interval 1 day as date)
            ) as last_on
        from months
    ),
    beginnings as (
        select
            least(
                min(lifetimes.started_on),
                (select min(cast(messages.sent_at as date)) from messages)
            ) as first_on
        from lifetimes
    )
select
    days.month, days.last_on,
    utc_time(cast(days.last_on + interval 1 day as timestamp)) as end_at,
    case
        when days.age = 0 then 'this'
        when days.last_on < beginnings.first_on then null
        when days.age = 1 then 'before'
        when days.age = 12 then 'year_before'
    end as role
from days
    cross join beginnings
order by days.month
