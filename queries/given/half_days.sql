-- One row per day that closes early.
--   day varchar: Month and day, for every year, or a date.
--   closes time: End, local time, not included.
select unnest(from_json($rows, '[{"day": "VARCHAR", "closes": "TIME"}]'), recursive := true)
