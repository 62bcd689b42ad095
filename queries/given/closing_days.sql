-- One row per day on which nobody works: public holidays and company closing days.
--   closed_on date: The day.
--   name varchar: Name of the holiday.
with
    every_day as (
        select unnest(from_json($rows, '[{"closed_on": "DATE", "name": "VARCHAR"}]'), recursive := true)
    )
select
    every_day.closed_on,
    min(every_day.name) as name
from every_day
group by every_day.closed_on
order by every_day.closed_on
