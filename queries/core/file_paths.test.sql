-- test: the folder that holds all files is left out; a file alone has its name
-- given
insert into imports.files (file_id, path) values
    (1, 'x/crm/a.csv'), (2, 'x/crm-old/b.csv'), (3, 'x/a.csv');

-- expect
from (values (1, 'crm/a.csv'), (2, 'crm-old/b.csv'), (3, 'a.csv')) as t (file_id, path)

-- test: paths of Windows are told as others
-- given
insert into imports.files (file_id, path) values (1, 'C:\exports\a.csv');

-- expect
from (values (1, 'a.csv')) as t (file_id, path)
