-- test: only the month that ends at as_of is compared, and courtesies are left out
-- given
-- settings: as_of=2012-11-30
-- build: ../core/counted_waits
-- build: ../core/open_waits
insert into report_months (month, end_at) values ('2012-10-01', '2012-10-31 23:00'), ('2012-11-01', '2012-11-30 23:00');
insert into waits (customer_id, outcome, is_courtesy) values
    ('a', 'open', false), ('a', 'open', false), ('b', 'open', true), ('c', 'answered', false);
insert into waiting_by_month (month, customer_count) values ('2012-10-01', 7), ('2012-11-01', 2);

-- expect
from (values ('2012-11-01', 2, 1)) as t (month, counted, expected)
