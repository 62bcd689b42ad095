-- test: both values are named, and that of the file of the later date counts, whatever the order of names
-- given
insert into imports.files (file_id, path) values (1, 'new 2012-10.csv'), (2, 'corrected 2012-11.csv'), (3, 'same.csv');
insert into file_order (file_id, name_order) values (1, '20121031'), (2, '20121130'), (3, '');
insert into repeated_ids (table_name, id) values ('contracts', 'V1'), ('contracts', 'V2'), ('contracts', 'V4');
insert into imports.contracts (contract_id, customer_id, status, annual_value, file_id, line) values
    ('V1', 'K1', 'signed', 100, 1, 2), ('V1', 'K1', 'signed', 120, 2, 2),
    ('V2', 'K1', 'signed', 10, 1, 3), ('V2', 'K1', 'signed', 20, 2, 3),
    ('V3', 'K1', 'signed', 10, 1, 4), ('V4', 'K1', 'signed', 10, 1, 5), ('V4', 'K1', 'signed', 10, 3, 2);

-- expect
from (values ('contracts', 'annual_value', 2, 'V1', '100.0', 'new 2012-10.csv', '120.0', 'corrected 2012-11.csv'))
    as t (table_name, column_name, row_count, first_id, older_value, older_file, counting_value, counting_file)

-- test: the lines of an order are told as one, and rows of one file are no correction of another
-- given
insert into imports.files (file_id, path) values (1, 'a.csv'), (2, 'b.csv');
insert into file_order (file_id, name_order) values (1, 'a'), (2, 'b');
insert into repeated_ids (table_name, id) values ('orders', '1'), ('orders', '2'), ('orders', '3');
insert into imports.orders (order_id, customer_id, ordered_at, value, file_id, line) values
    ('1', 'K1', '2012-11-01', 5, 1, 2), ('1', 'K1', '2012-11-01', 6, 1, 3), ('1', 'K1', '2012-11-01', 11, 2, 2),
    ('2', 'K1', '2012-11-01', 5, 1, 4), ('2', 'K1', '2012-11-01', 6, 1, 5),
    ('3', 'K1', '2012-11-01', 6, 1, 6), ('3', 'K1', '2012-11-01', 7, 2, 6);

-- expect
from (values ('orders', 'value', 1, '3')) as t (table_name, column_name, row_count, first_id)
