-- test: every month has a row, and each question is counted by its state
-- given
create table settings as select 86400.0 as promise_seconds;
create table channel_promises (channel varchar, promise_seconds double);
create table report_months as from (values (date '2012-10-01', 'before'), (date '2012-11-01', 'this')) as t (month, role);
create table promises as
from (values
    (date '2012-11-01', 'kept'), (date '2012-11-01', 'broken'), (date '2012-11-01', 'broken'), (date '2012-11-01', 'keepable'), (date '2012-11-01', 'settled')
) as t (opened_month, state);

-- expect
from (values (date '2012-10-01', 0, 0, 0, 0, 0), (date '2012-11-01', 5, 1, 2, 1, 1))
as t (month, opened_count, kept_count, broken_count, keepable_count, settled_count)

-- test: without a promise there are no rows
-- given
create table settings as select cast(null as double) as promise_seconds;
create table channel_promises (channel varchar, promise_seconds double);
create table report_months as from (values (date '2012-11-01', 'this')) as t (month, role);
create table promises (opened_month date, state varchar);

-- expect
select * from (values (1)) as t (kept_count) where false
