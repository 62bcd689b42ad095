-- test: the latest relationship tells the value, and a customer without a name is called by the number
-- given
create table customers as from (values ('a', 'A'), ('b', ' ')) as t (customer_id, name);
create table relationships as
from (values ('a', 1, 10.0, date '2008-01-01'), ('a', 2, 20.0, date '2010-01-01')) as t (customer_id, relationship_number, annual_value, started_on);
create table regulars as select 'b' as customer_id;
create table losses as
from (values ('a', null), ('b', date '2012-01-01')) as t (customer_id, returned_on);
-- expect
from (values
    ('a', 'A', 20.0, date '2008-01-01', false, true),
    ('b', 'b', null, null, true, false),
) as t (customer_id, name, annual_value, customer_since_on, is_regular, is_lost)
