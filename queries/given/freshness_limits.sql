-- One row per source whose age regulars.yaml speaks of.
--   name varchar: A canonical table, or a file, or the end of its path; * stands for anything.
--   max_days integer or null: So many days after its last row it is still taken to be whole; null where it has ended.
--   has_ended boolean: True where nothing more is to come.
select
    unnest(
        from_json($rows, '[{"name": "VARCHAR", "max_days": "INTEGER", "has_ended": "BOOLEAN"}]'),
        recursive := true
    )
