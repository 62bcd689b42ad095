-- test: only values that could not be brought into the report's currency are told, in their own
-- given
insert into orders (customer_id, currency, value, stated_value) values
    ('a', 'USD', null, 20.0), ('b', 'USD', null, 30.0), ('b', 'USD', 4.0, 5.0), ('b', null, 60.0, 60.0),
    ('c', 'GBP', null, 0.0), ('c', 'EUR', null, null);
insert into contracts (customer_id, currency, annual_value, stated_value) values
    ('a', 'JPY', null, 100000.0), ('a', 'EUR', 1.0, 1.0);

-- expect
from (values
    ('orders', 'USD', 2, 2, 50.0), ('contracts', 'JPY', 1, 1, 100000.0)
) as t (table_name, currency, row_count, customer_count, value)
