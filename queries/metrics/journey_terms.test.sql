-- test: terms of the customers whom the report names
-- given
insert into named_customers (customer_id) values ('a');
insert into terms (customer_id, started_on, ended_on, annual_value, lifetime_number) values
    ('a', '2011-01-01', '2011-12-31', 5.0, 1),
    ('b', '2011-01-01', '2011-12-31', 5.0, 1);

-- expect
from (values ('a', '2011-01-01', '2011-12-31', 5.0, 1)) as t (customer_id, started_on, ended_on, annual_value, lifetime_number)
