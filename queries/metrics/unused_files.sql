-- One row per reason why files were not read or not recognised, or several reasons of the same files: how many, and the first one; the 50 with most rows first.
--   path varchar: The first of them.
--   reasons varchar: What it is, which table it is likeliest to be, and what helps, as in imports.unused_files, as JSON text.
--   file_count bigint: Files of which the same is said.
--   row_count bigint or null: Their rows, where they are tables that no layout fits; null where no rows are known.
--   unused_count bigint: Files in all.
with
    grouped as (
        select
            min(unused_files.path) as path,
            unused_files.reasons,
            count(*) as file_count,
            cast(sum(unused_files.row_count) as bigint) as row_count
        from imports.unused_files
        group by unused_files.reasons
    )
select
    grouped.path,
    cast(to_json(grouped.reasons) as varchar) as reasons,
    grouped.file_count, grouped.row_count,
    cast(sum(grouped.file_count) over () as bigint) as unused_count
from grouped
order by
    grouped.row_count desc nulls last,
    grouped.path
limit
    50
