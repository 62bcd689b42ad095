-- One row per database: the first row that was set aside, by file and line; none where none was.
--   path varchar: Its file.
--   line bigint or null: Its line; null where the container has no lines.
--   reasons varchar: Why, as JSON.
--   row_count bigint: How many were set aside in all.
select
    files.path, quarantine.line,
    cast(to_json(quarantine.reasons) as varchar) as reasons,
    count(*) over () as row_count
from imports.quarantine
    inner join imports.files on files.file_id = quarantine.file_id
order by files.path, quarantine.line
limit
    1
