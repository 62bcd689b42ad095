-- One row per month that the report looks back on: the last 27, the present one included.
--   month: First day of the month.
--   stands_on: The day that is looked at: the last of the month, at most the day of the report.
with
    months as (
        select
            unnest(generate_series(
                date_trunc('month', settings.as_of_on) - interval 26 month,
                date_trunc('month', settings.as_of_on),
                interval 1 month
            ))::date as month,
            settings.as_of_on
        from
            settings
    )
select
    months.month,
    least(last_day(months.month), months.as_of_on) as stands_on
from
    months
