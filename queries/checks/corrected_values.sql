-- One row per table, column and two files that give rows of one number different values there, which are no newer state (see changed_values): that of the later file counts (see file_order), where it gives one.
--   table_name varchar: The table of imports.
--   column_name varchar: The column.
--   row_count bigint: Rows that differ so.
--   first_id varchar: Number of one of them.
--   older_value varchar: Its value in the older file.
--   older_file varchar: That file.
--   counting_value varchar: The value that counts.
--   counting_file varchar: The file that gives it.
select
    changed_values.table_name, changed_values.column_name,
    count(*) as row_count,
    min(changed_values.id) as first_id,
    min_by(changed_values.older_value, changed_values.id) as older_value,
    min(older.path) as older_file,
    min_by(changed_values.counting_value, changed_values.id) as counting_value,
    min(counting.path) as counting_file
from changed_values
    inner join imports.files as older on older.file_id = changed_values.older_file_id
    inner join imports.files as counting on counting.file_id = changed_values.counting_file_id
where not changed_values.is_newer_state
group by
    changed_values.table_name, changed_values.column_name, changed_values.older_file_id,
    changed_values.counting_file_id
