-- One row per channel with a promise of its own.
--   channel: The channel, see waits.
--   promise_seconds: Seconds within which an answer is promised.
select
    unnest(from_json($rows, '[{"channel": "VARCHAR", "promise_seconds": "DOUBLE"}]'), recursive := true)
