-- test: only answers of the period count, the slowest first
-- given
-- parameter: limit_to=1
create table settings as
select
    true as shows_subjects,
    timestamp '2012-11-01' as period_start_at,
    timestamp '2012-12-01' as period_end_at;
create table customers as from (values ('C-1', 'Alpha')) as t (customer_id, name);
create table waits as
from (values
    (1, 'C-1', timestamp '2012-11-01', timestamp '2012-11-04', 259200, 57600, 0, false, 'A', 'answered'),
    (2, 'C-1', timestamp '2012-11-01', timestamp '2012-11-02', 86400, 28800, 0, false, 'B', 'answered'),
    (3, 'C-1', timestamp '2012-09-01', timestamp '2012-10-02', 2592000, 9000, 0, false, 'C', 'answered'),
    (4, 'C-1', timestamp '2012-11-01', null, 2592000, 9000, 0, false, 'D', 'open'),
) as t (wait_id, customer_id, opened_at, answered_at, wait_seconds, business_seconds, nudge_count, is_off_thread, subject, outcome);
create table messages as select wait_id as message_id, subject from waits;
-- expect
from (values ('Alpha', 3.0, 16.0, 'A')) as t (name, days, business_hours, subject)
