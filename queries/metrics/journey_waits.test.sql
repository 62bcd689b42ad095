-- test: an open wait ends at as_of; courtesies and other customers are left out
-- given
create table settings as select date '2012-11-28' as as_of_on, timestamp '2012-11-28 23:00' as as_of_at, date '2012-11-01' as period_start_on, 'Europe/Berlin' as timezone, true as shows_subjects;
create table named_customers as select 'a' as customer_id;
create table waits as
from (values
    ('w1', 'a', timestamp '2012-10-10 15:00', null, 'open', 1, false, false),
    ('w2', 'a', timestamp '2012-10-01 22:30', timestamp '2012-10-04 10:00', 'answered', 1, true, false),
    ('w3', 'a', timestamp '2012-10-01 22:30', null, 'open', 1, false, true),
    ('w4', 'b', timestamp '2012-10-01 22:30', null, 'open', 1, false, false),
) as t (wait_id, customer_id, opened_at, ended_at, outcome, message_count, is_off_thread, is_courtesy);
-- expect
from (values
    ('a', timestamp '2012-10-10 15:00', timestamp '2012-11-28 23:00', date '2012-10-10', 49, 'open'),
    ('a', timestamp '2012-10-01 22:30', timestamp '2012-10-04 10:00', date '2012-10-02', 2, 'answered'),
) as t (customer_id, opened_at, ended_at, opened_on, days_waited, outcome)
