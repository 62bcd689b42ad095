-- test: both values are named with the rows that differ so; a newer state is none of them
-- given
insert into imports.files (file_id, path) values (1, 'new 2012-10.csv'), (2, 'corrected 2012-11.csv');
insert into changed_values (
    table_name, column_name, id, older_value, older_file_id, counting_value, counting_file_id, is_newer_state
) values
    ('contracts', 'annual_value', 'V1', '100.0', 1, '120.0', 2, false), ('contracts', 'annual_value', 'V2', '10.0', 1, '20.0', 2, false),
    ('contracts', 'annual_value', 'V0', '10.0', 1, '20.0', 2, true), ('contracts', 'status', 'V1', 'offered', 1, 'signed', 2, true);

-- expect
from (values ('contracts', 'annual_value', 2, 'V1', '100.0', 'new 2012-10.csv', '120.0', 'corrected 2012-11.csv'))
    as t (table_name, column_name, row_count, first_id, older_value, older_file, counting_value, counting_file)
