-- test: the latest relationship tells the value, and a customer without a name is called by the number
-- given
insert into customers (customer_id, name) values ('a', 'A'), ('b', ' '), ('c', chr(160));
insert into relationships (customer_id, relationship_number, annual_value, started_on) values
    ('a', 1, 10.0, '2008-01-01'), ('a', 2, 20.0, '2010-01-01');
insert into regulars (customer_id) values ('b');
insert into losses (customer_id, returned_on) values ('a', null), ('b', '2012-01-01');

-- expect
from (values
    ('a', 'A', 20.0, '2008-01-01', false, true),
    ('b', 'b', null, null, true, false),
    ('c', 'c', null, null, false, false)
) as t (customer_id, name, annual_value, customer_since_on, is_regular, is_lost)
