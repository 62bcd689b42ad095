-- One row per file loaded: its path from the folder that holds all of them, so that the same files in another folder have the same. Of paths as they were given: a folder that was moved with its database keeps them.
-- view: a row a file, read by few.
--   file_id integer: The file, see imports.files.
--   path varchar: The path; / between folders.
with
    placed as (
        select
            files.file_id,
            replace(files.path, '\', '/') as place
        from imports.files as files
    ),
    -- What the first and the last path in their order have in common, all have.
    ends as (
        select
            string_split(min(placed.place), '/') as first_parts,
            string_split(max(placed.place), '/') as last_parts
        from placed
    ),
    depths as (
        select
            ends.first_parts, ends.last_parts,
            unnest(range(1, len(ends.first_parts))) as depth
        from ends
    ),
    shared as (
        select coalesce(max(depths.depth), 0) as depth
        from depths
        where depths.first_parts[1:depths.depth] = depths.last_parts[1:depths.depth]
    )
select
    placed.file_id,
    array_to_string(string_split(placed.place, '/') [shared.depth + 1:], '/') as path
from placed
    cross join shared
