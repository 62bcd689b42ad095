-- test: only who waits and was mailed since counts, and who is worth nothing adds nothing
-- given
insert into waiting_customers (customer_id, days_waited, mass_count) values ('a', 48, 2), ('b', 70, 0), ('c', 50, 1);
insert into customer_standings (customer_id, annual_value) values ('a', 100.5), ('b', 900), ('c', null);

-- expect
from (values (2, 100.5, 50)) as t (customer_count, annual_value, longest_days)

-- test: where nobody was mailed, nobody has waited
-- given

-- expect
from (values (0, 0, null)) as t (customer_count, annual_value, longest_days)

-- test: it is told of how many it is sure that they wait
-- given
insert into waiting_customers (customer_id, days_waited, mass_count, is_sure) values ('a', 48, 2, true), ('b', 70, 1, false);
insert into customer_standings (customer_id, annual_value) values ('a', 100.5), ('b', 900);

-- expect
from (values (2, 1, 1000.5, 100.5)) as t (customer_count, sure_customer_count, annual_value, sure_annual_value)
