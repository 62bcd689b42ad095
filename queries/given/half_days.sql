-- One row per day that closes early: as configured, or as a public holiday begins in it.
--   day varchar: Month and day, for every year, or a date.
--   closes time: End, local time, not included.
with
    every_day as (
        select unnest(from_json($rows, '[{"day": "VARCHAR", "closes": "TIME"}]'), recursive := true)
    )
select
    every_day.day,
    min(every_day.closes) as closes
from every_day
group by every_day.day
order by every_day.day
