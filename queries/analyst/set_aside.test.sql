-- test: what was set aside is found with its file and line
-- given
-- parameter: file=orders
insert into imports.files (file_id, path) values (1, 'data/orders.csv'), (2, 'data/contacts.csv');
insert into imports.quarantine (file_id, line, table_name, reason, content) values
    (1, 7, 'orders', 'ordered_at: 31.02.2012 is no date', '{}'),
    (2, 3, 'contacts', 'contact_id is missing', '{}');

-- expect
from (values ('data/orders.csv', 7)) as t (path, line)
