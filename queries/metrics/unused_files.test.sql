-- test: files of which the same is said are counted together, the tables that a mapping may bring first
-- given
insert into imports.unused_files (path, absolute_path, reasons, row_count) values
    ('a.png', '/a.png', [{'code': 'picture', 'column_name': '', 'value': '', 'others': ''}], null),
    ('b.png', '/b.png', [{'code': 'picture', 'column_name': '', 'value': '', 'others': ''}], null),
    ('c.csv', '/c.csv', [{'code': 'no_layout', 'column_name': '', 'value': 'x, y', 'others': ''}], 30);

-- expect
from (values ('c.csv', 1, 30, 3), ('a.png', 2, null, 3)) as t (path, file_count, row_count, unused_count)
