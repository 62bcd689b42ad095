-- One row per stretch of time in which these hours held, weekday and stretch of working time.
--   valid_from date: First day on which they held.
--   valid_until date: First day on which they no longer held.
--   weekday integer: 1 Monday to 7 Sunday.
--   opens time: Begin, local time.
--   closes time: End, local time, not included; of the next day if it is before the begin.
select
    unnest(
        from_json(
            $rows,
            '[{"valid_from": "DATE", "valid_until": "DATE", "weekday": "INTEGER", "opens": "TIME", "closes": "TIME"}]'
        ),
        recursive := true
    )
