-- One row per segment of customers and per product of a contract with a promise of its own.
--   kind varchar: segment or contract.
--   name varchar: The segment or product, as the configuration has it.
--   promise_seconds double: Seconds within which an answer is promised.
select
    unnest(
        from_json($rows, '[{"kind": "VARCHAR", "name": "VARCHAR", "promise_seconds": "DOUBLE"}]'),
        recursive := true
    )
