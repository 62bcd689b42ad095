-- One row per canonical table that rows were loaded into.
--   table_name varchar: The table.
select distinct files.table_name
from imports.files
where files.accepted_count > 0
    and files.table_name is not null
order by files.table_name
