-- test: a list of calls that was saved again is told, though its rows have other numbers
-- given
insert into imports.files (file_id, path, table_name, accepted_count) values
    (1, 'anrufe.csv', 'activities', 3), (2, 'anrufe Excel.csv', 'activities', 3);
insert into imports.activities (activity_id, phone, kind, direction, occurred_at, file_id) values
    ('a1', '+491', 'call', 'inbound', '2012-11-01 09:00:11', 1), ('a2', '+492', 'call', 'inbound', '2012-11-01 10:00', 1),
    ('a3', '+493', 'call', 'inbound', '2012-11-01 11:00', 1),
    ('b1', '+491', 'call', 'inbound', '2012-11-01 09:00:00', 2), ('b2', '+492', 'call', 'inbound', '2012-11-01 10:00', 2),
    ('b3', '+493', 'call', 'outbound', '2012-11-01 11:00', 2);

-- expect
from (values ('activities', 'anrufe.csv', 'anrufe Excel.csv', 2, 'a1', 'b1'))
    as t (table_name, first_file, last_file, row_count, first_id, last_id)

-- test: the same numbers, rows of one file, one row alone and few of many are no finding
-- given
insert into imports.files (file_id, path, table_name, accepted_count) values
    (1, 'a.csv', 'orders', 4), (2, 'b.csv', 'orders', 4), (3, 'c.csv', 'orders', 9), (4, 'd.csv', 'orders', 9);
insert into imports.orders (order_id, customer_id, ordered_at, value, file_id) values
    ('1', 'K1', '2012-11-01', 5, 1), ('2', 'K1', '2012-11-01', 5, 1), ('1', 'K1', '2012-11-01', 5, 2), ('3', 'K2', '2012-11-01', 5, 1),
    ('4', 'K2', '2012-11-01', 5, 2), ('5', 'K3', '2012-11-01', 5, 3), ('6', 'K4', '2012-11-01', 5, 3),
    ('7', 'K3', '2012-11-01', 5, 4), ('8', 'K4', '2012-11-01', 5, 4);

-- expect
from (values ('', '')) as t (first_file, last_file)
where false
