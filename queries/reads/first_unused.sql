-- One row per database: the first file that was not read or not recognised, by its path; none where all were.
--   path varchar: The file.
--   file_count bigint: How many there are in all.
select
    unused_files.path,
    count(*) over () as file_count
from imports.unused_files
order by unused_files.path
limit
    1
