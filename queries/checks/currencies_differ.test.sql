-- test: each currency without a rate is a problem
-- given
insert into values_without_rate (table_name, currency, row_count, customer_count, value) values ('orders', 'USD', 2, 1, 50.0);

-- expect
from (values ('orders', 'USD', 2, 50.0)) as t (table_name, currency, row_count, value)
