-- test: like reasons count together, the first one tells where, and no value of our people is shown
-- given
insert into imports.files (file_id, path) values (1, 'a.csv'), (2, 'b.csv');
insert into imports.quarantine (file_id, line, table_name, reason) values
    (2, 9, 'orders', 'value: ''12x'' is not a number'),
    (1, 4, 'orders', 'value: ''7x'' is not a number'),
    (1, 5, 'orders', 'customer 7 is unknown'),
    (1, 6, 'people', 'since_on: ''Jo Li'' is not a date');

-- expect
from (values
    ('orders', 'value: ''#x'' is not a number', 2, 'a.csv', 4),
    ('orders', 'customer 7 is unknown', 1, 'a.csv', 5),
    ('people', 'since_on: … is not a date', 1, 'a.csv', 6)
) as t (table_name, reason, row_count, path, line)
