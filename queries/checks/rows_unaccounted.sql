-- One row per file whose rows read are not rows accepted and rows set aside, or whose rows are not there.
--   path varchar: The file.
--   read_count bigint: Rows read.
--   accepted_count bigint: Rows accepted.
--   quarantine_count bigint: Rows set aside.
--   found_count bigint: Rows of this file in quarantine.
with
    set_aside as (
        select
            quarantine.file_id,
            count(*) as found_count
        from imports.quarantine as quarantine
        group by quarantine.file_id
    )
select
    files.path, files.read_count, files.accepted_count, files.quarantine_count,
    coalesce(set_aside.found_count, 0) as found_count
from imports.files as files
    left join set_aside on set_aside.file_id = files.file_id
where files.read_count <> files.accepted_count + files.quarantine_count
    or files.quarantine_count <> coalesce(set_aside.found_count, 0)
