-- test: like reasons count together, the first one tells where, and no value of our people is shown
-- given
insert into imports.files (file_id, path) values (1, 'a.csv'), (2, 'b.csv');
insert into imports.quarantine (file_id, line, table_name, reasons) values
    (2, 9, 'orders', [reason_at('value', 'not_a_number', '12x')]),
    (1, 4, 'orders', [reason_at('value', 'not_a_number', 'seven')]),
    (1, 5, 'orders', [reason('own', 'customer 7 is unknown')]),
    (1, 8, 'orders', [reason('own', 'customer 11 is unknown')]),
    (1, 6, 'people', [reason_at('since_on', 'not_a_date', 'Jo Li')]);

-- expect
from (values
    ('orders', '[{"code":"not_a_number","column_name":"value","value":"seven","others":null}]', 2, 'a.csv', 4),
    ('orders', '[{"code":"own","column_name":null,"value":"customer 7 is unknown","others":null}]', 2, 'a.csv', 5),
    ('people', '[{"code":"not_a_date","column_name":"since_on","value":null,"others":null}]', 1, 'a.csv', 6)
) as t (table_name, reasons, row_count, path, line)
