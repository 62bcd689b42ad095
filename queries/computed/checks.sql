-- One row per check: rows that it returns are problems.
--   name varchar: Name of the check; its rows stand in checks.<name>.
--   rule varchar: What should hold.
--   problem_count bigint or null: Rows that the check returned; null where nothing was loaded that it could hold of.
select
    unnest(
        from_json($rows, '[{"name": "VARCHAR", "rule": "VARCHAR", "problem_count": "BIGINT"}]'),
        recursive := true
    )
