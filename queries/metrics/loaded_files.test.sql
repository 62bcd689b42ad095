-- given
-- build: ../core/file_paths

-- test: files are named below the folder that holds them all, each with its rows and its first and last day
-- given
insert into imports.files (file_id, path, content_hash, table_name, accepted_count) values
    (1, 'x/crm/contracts.csv', 'c1', 'contracts', 2),
    (2, 'x/orders.csv', 'c2', 'orders', 2),
    (3, 'x/crm/people.csv', 'c3', 'people', 1);
insert into imports.contracts (contract_id, customer_id, status, file_id, offered_on, decided_on, started_on) values
    ('v1', 'a', 'signed', 1, '2012-01-05', '2012-02-01', '2012-03-01'), ('v2', 'a', 'offered', 1, '2012-05-01', null, null);
insert into imports.orders (order_id, customer_id, ordered_at, file_id) values
    ('o1', 'a', '2012-01-01 23:30', 2), ('o2', 'a', '2012-04-01 10:00', 2);

-- expect
from (values
    ('crm/contracts.csv', 1, 'contracts', 'c1', 2, '2012-01-05', '2012-05-01'),
    ('crm/people.csv', 1, 'people', 'c3', 1, null, null),
    ('orders.csv', 1, 'orders', 'c2', 2, '2012-01-02', '2012-04-01')
) as t (path, file_count, table_name, content_hash, row_count, first_on, last_on)

-- test: one file is named by its name; a folder of more than twenty is one row
-- given
insert into imports.files (file_id, path, content_hash, table_name, accepted_count)
select number, 'mail/cur/' || number, 'c' || number, 'messages', 1 from range(1, 22) as t (number);
insert into imports.files (file_id, path, content_hash, table_name, accepted_count) values
    (50, 'mail/o.csv', 'c50', 'orders', 3);

-- expect
from (values ('cur/', 21, 21), ('o.csv', 1, 3)) as t (path, file_count, row_count)

-- test: the only file has its name
-- given
insert into imports.files (file_id, path, content_hash, table_name, accepted_count) values
    (50, 'mail/o.csv', 'c50', 'orders', 3);

-- expect
from (values ('o.csv', 3)) as t (path, row_count)
