-- test: the contracts that end soon stand in the order of their ends, with names and days left
-- given
insert into ending_terms (looked_on, is_now, customer_id, ended_on, annual_value, days_left) values
    ('2012-11-28', true, 'a', '2013-01-31', 100, 64), ('2012-11-28', true, 'b', '2012-12-31', 50, 33),
    ('2012-06-30', false, 'a', '2012-08-31', 100, 62);
insert into customer_standings (customer_id, name) values ('a', 'Ahab'), ('b', 'Bildad');

-- expect
from (values ('b', 'Bildad', 50.00, '2012-12-31', 33), ('a', 'Ahab', 100.00, '2013-01-31', 64))
    as t (customer_id, name, annual_value, ended_on, days_left)
