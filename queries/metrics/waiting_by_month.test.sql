-- test: who waited at the end of a month waited then, whatever was answered later
-- given
create table report_months as
from (values
    (date '2011-11-01', date '2011-11-30', timestamp '2011-11-30 23:00', 'year_before'),
    (date '2012-10-01', date '2012-10-31', timestamp '2012-10-31 23:00', 'before'),
    (date '2012-11-01', date '2012-11-28', timestamp '2012-11-28 23:00', 'this'),
) as t (month, last_on, end_at, role);
create table waits as
from (values
    ('a', timestamp '2012-10-10 10:00', timestamp '2012-11-05 10:00', 'answered', false),
    ('a', timestamp '2012-10-31 22:59', null, 'open', false),
    ('b', timestamp '2012-10-31 23:00', null, 'open', false),
    ('c', timestamp '2012-10-10 10:00', null, 'open', true),
) as t (customer_id, opened_at, ended_at, outcome, is_courtesy);
create table customer_standings as from (values ('a', 100.0), ('b', null)) as t (customer_id, annual_value);
-- expect
from (values
    (date '2011-11-01', 'year_before', 0, 0, 0.0),
    (date '2012-10-01', 'before', 1, 2, 100.0),
    (date '2012-11-01', 'this', 2, 2, 100.0),
) as t (month, role, customer_count, wait_count, annual_value)


-- test: a settlement of the last day ended the wait within the month; an answer at its very end is not seen yet
-- given
create table report_months as
from (values (date '2012-11-01', date '2012-11-30', timestamp '2012-11-30 23:00', 'this')) as t (month, last_on, end_at, role);
create table waits as
from (values
    ('settled', timestamp '2012-11-10 10:00', timestamp '2012-11-30 23:00', 'settled', false),
    ('answered', timestamp '2012-11-10 10:00', timestamp '2012-11-30 23:00', 'answered', false),
) as t (customer_id, opened_at, ended_at, outcome, is_courtesy);
create table customer_standings as from (values ('settled', 10.0), ('answered', 5.0)) as t (customer_id, annual_value);
-- expect
from (values (1, 1, 5.0)) as t (customer_count, wait_count, annual_value)
