-- test: terms of the customers whom the report names
-- given
create table named_customers as select 'a' as customer_id;
create table terms as
from (values
    ('a', date '2011-01-01', date '2011-12-31', 5.0, 1),
    ('b', date '2011-01-01', date '2011-12-31', 5.0, 1),
) as t (customer_id, started_on, ended_on, annual_value, lifetime_number);
-- expect
from (values ('a', date '2011-01-01', date '2011-12-31', 5.0, 1)) as t (customer_id, started_on, ended_on, annual_value, lifetime_number)
