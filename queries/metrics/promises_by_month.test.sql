-- test: late is broken, whatever came of it; in time and still waiting can be kept
-- given
create table settings as select 86400.0 as promise_seconds, false as promise_in_working_time;
create table report_months as from (values (date '2012-10-01', 'before'), (date '2012-11-01', 'this')) as t (month, role);
create table waits as
from (values
    (date '2012-11-01', 'answered', 86400.0, 10.0, false), (date '2012-11-01', 'answered', 86401.0, 10.0, false),
    (date '2012-11-01', 'open', 10.0, 10.0, false), (date '2012-11-01', 'open', 90000.0, 10.0, false),
    (date '2012-11-01', 'settled', 10.0, 10.0, false), (date '2012-11-01', 'open', 90000.0, 10.0, true),
) as t (opened_month, outcome, wait_seconds, business_seconds, is_courtesy);

-- expect
from (values (date '2012-10-01', 0, 0, 0, 0, 0), (date '2012-11-01', 5, 1, 2, 1, 1))
as t (month, opened_count, kept_count, broken_count, keepable_count, settled_count)

-- test: a promise in working time is judged in working time
-- given
create table settings as select 3600.0 as promise_seconds, true as promise_in_working_time;
create table report_months as from (values (date '2012-11-01', 'this')) as t (month, role);
create table waits as
from (values (date '2012-11-01', 'answered', 99999.0, 3600.0, false)) as t (opened_month, outcome, wait_seconds, business_seconds, is_courtesy);

-- expect
from (values (1, 0)) as t (kept_count, broken_count)

-- test: without a promise there are no rows
-- given
create table settings as select cast(null as double) as promise_seconds, false as promise_in_working_time;
create table report_months as from (values (date '2012-11-01', 'this')) as t (month, role);
create table waits as
from (values (date '2012-11-01', 'answered', 99999.0, 3600.0, false)) as t (opened_month, outcome, wait_seconds, business_seconds, is_courtesy);

-- expect
select * from (values (1)) as t (kept_count) where false
