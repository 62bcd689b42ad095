-- given
-- build: repeated_ids
-- build: file_order

-- test: of several exports of a contract all rows but that of the newest are older, in one file all but the last
-- given
insert into imports.files (file_id, path) values (1, '2012-10.csv'), (2, '2012-11.csv');
insert into imports.contracts (contract_id, file_id, line) values
    ('V1', 1, 1), ('V1', 2, 1), ('V2', 1, 2), ('V3', 2, 2), ('V3', 2, 3), ('V3', 1, 9);

-- expect
from (values ('contracts', 0), ('contracts', 3), ('contracts', 5)) as t (table_name, table_row)

-- test: rows of files without lines are told apart as well, and a number of one table says nothing of another
-- given
insert into imports.files (file_id, path) values (1, 'orders 2.parquet'), (2, 'orders 10.parquet');
insert into imports.orders (order_id, file_id) values ('1', 2), ('1', 1), ('2', 1);
insert into imports.campaigns (campaign_id, file_id) values ('2', 1);

-- expect
from (values ('orders', 1)) as t (table_name, table_row)

-- test: a row that becomes known after the day of the report makes none older
-- given
insert into imports.files (file_id, path) values (1, 'a.csv'), (2, 'b.csv');
insert into imports.contacts (contact_id, since_on, file_id, line) values
    ('P1', '2012-11-27', 1, 1), ('P1', '2012-11-28', 1, 2), ('P1', '2012-11-29', 2, 1);

-- expect
from (values ('contacts', 0)) as t (table_name, table_row)

-- test: several rows of an order in the last file are its lines, of equal ones the last counts; those of files before are older
-- given
insert into imports.files (file_id, path) values (1, '2012-10.csv'), (2, '2012-11.csv');
insert into imports.orders (order_id, value, line_key, file_id, line) values
    ('O1', 1, 'a', 1, 1), ('O1', 1, 'a', 2, 1), ('O1', 2, 'b', 2, 2), ('O1', 2, 'b', 2, 3),
    ('O2', 5, null, 1, 2), ('O2', 5, null, 1, 3), ('O2', 6, null, 1, 4);

-- expect
from (values ('orders', 0), ('orders', 2), ('orders', 4)) as t (table_name, table_row)
