-- given
-- build: ../core/counted_waits
-- build: waiting_values

-- test: who waited at the end of a month waited then, whatever was answered later; before any business a customer is worth nothing yet
-- given
insert into report_months (month, last_on, end_at, role) values
    ('2011-11-01', '2011-11-30', '2011-11-30 23:00', 'year_before'),
    ('2012-10-01', '2012-10-31', '2012-10-31 23:00', 'before'),
    ('2012-11-01', '2012-11-28', '2012-11-28 23:00', 'this');
insert into waits (customer_id, opened_at, ended_at, outcome, is_courtesy) values
    ('a', '2012-10-10 10:00', '2012-11-05 10:00', 'answered', false),
    ('a', '2012-10-31 22:59', null, 'open', false),
    ('b', '2012-10-31 23:00', null, 'open', false),
    ('c', '2012-10-10 10:00', null, 'open', true);
insert into customer_standings (customer_id, annual_value) values ('a', 100.0), ('b', null);

-- expect
from (values
    ('2011-11-01', 'year_before', 0, 0, 0.0),
    ('2012-10-01', 'before', 1, 2, 0.0),
    ('2012-11-01', 'this', 2, 2, 100.0)
) as t (month, role, customer_count, wait_count, annual_value)

-- test: a settlement of the last day ended the wait within the month; an answer at its very end is not seen yet
-- given
-- settings: as_of=2012-11-30
insert into report_months (month, last_on, end_at, role) values ('2012-11-01', '2012-11-30', '2012-11-30 23:00', 'this');
insert into waits (customer_id, opened_at, ended_at, outcome, is_courtesy) values
    ('settled', '2012-11-10 10:00', '2012-11-30 23:00', 'settled', false),
    ('answered', '2012-11-10 10:00', '2012-11-30 23:00', 'answered', false);
insert into customer_standings (customer_id, annual_value) values ('settled', 10.0), ('answered', 5.0);

-- expect
from (values (1, 1, 5.0)) as t (customer_count, wait_count, annual_value)
