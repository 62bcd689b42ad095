-- One row per channel with a promise of its own.
--   channel varchar: The channel, see waits.
--   promise_seconds double: Seconds within which an answer is promised.
select
    unnest(from_json($rows, '[{"channel": "VARCHAR", "promise_seconds": "DOUBLE"}]'), recursive := true)
