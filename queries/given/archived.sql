-- One row per database: which files were loaded when the model was made.
--   file_count bigint: Number of files.
--   newest_file_id integer: Number of the newest, see imports.files: a file loaded anew has a new number.
select
    count(*) as file_count,
    coalesce(max(files.file_id), 0) as newest_file_id
from imports.files
