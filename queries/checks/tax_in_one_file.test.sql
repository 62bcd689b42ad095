-- test: a shop's values with tax and an accounting's without it are told for one order number, each rate by itself
-- given
insert into imports.files (file_id, path) values (1, 'shop.csv'), (2, 'rechnungen.csv');
insert into changed_values (table_name, column_name, id, older_value, older_file_id, counting_value, counting_file_id) values
    ('orders', 'value', '1', '119.0', 1, '100.0', 2), ('orders', 'value', '2', '47.48', 1, '39.9', 2),
    ('orders', 'value', '3', '-11.9', 1, '-10.0', 2),
    ('orders', 'value', '4', '10.7', 1, '10.0', 2), ('orders', 'value', '5', '21.4', 1, '20.0', 2),
    ('orders', 'value', '6', '5.3', 1, '4.95', 2);

-- expect
from (values
    ('shop.csv', 'rechnungen.csv', true, 19, 3, '1', '119.0', '100.0'), ('shop.csv', 'rechnungen.csv', true, 7, 3, '4', '10.7', '10.0')
) as t (older_file, counting_file, is_counting_net, tax_percent, order_count, first_id, older_value, counting_value)

-- test: the older file may be the one without tax; Swiss rates are told from round corrections
-- given
insert into imports.files (file_id, path) values (1, 'a.csv'), (2, 'b.csv');
insert into changed_values (table_name, column_name, id, older_value, older_file_id, counting_value, counting_file_id) values
    ('orders', 'value', '1', '100.0', 1, '108.1', 2), ('orders', 'value', '2', '50.0', 1, '54.05', 2),
    ('orders', 'value', '3', '33.3', 1, '36.0', 2);

-- expect
from (values ('a.csv', 'b.csv', false, 8.1, 3)) as t (older_file, counting_file, is_counting_net, tax_percent, order_count)

-- test: two orders, cents, the same amount again and values that differ otherwise are no finding
-- given
insert into imports.files (file_id, path) values (1, 'a.csv'), (2, 'b.csv'), (3, 'c.csv');
insert into changed_values (table_name, column_name, id, older_value, older_file_id, counting_value, counting_file_id) values
    ('orders', 'value', '1', '100.0', 1, '119.0', 2), ('orders', 'value', '2', '200.0', 1, '238.0', 2),
    ('orders', 'value', '3', '0.05', 1, '0.06', 2),
    ('orders', 'value', '4', '100.0', 1, '120.0', 3), ('orders', 'value', '5', '100.0', 1, '120.0', 3),
    ('orders', 'value', '6', '100.0', 1, '120.0', 3),
    ('contracts', 'annual_value', '1', '100.0', 1, '119.0', 2);

-- expect
from (values ('', '')) as t (older_file, counting_file)
where false
