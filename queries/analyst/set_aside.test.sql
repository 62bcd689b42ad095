-- test: what was set aside is found with its file and line
-- given
-- parameter: file=orders
create schema imports;
create table imports.files as
from (values (1, 'data/orders.csv'), (2, 'data/contacts.csv')) as t (file_id, path);
create table imports.quarantine as
from (values
    (1, 7, 'orders', 'ordered_at: 31.02.2012 is no date', '{}'),
    (2, 3, 'contacts', 'contact_id is missing', '{}'),
) as t (file_id, line, table_name, reason, content);
-- expect
from (values ('data/orders.csv', 7)) as t (path, line)
