-- test: one row per customer with the oldest question, mailings since then, and no name of our people
-- given
create table settings as select date '2012-11-28' as as_of_on, timestamp '2012-11-28 23:00' as as_of_at, date '2012-11-01' as period_start_on, 'Europe/Berlin' as timezone, true as shows_subjects;
create table waits as
from (values
    ('w1', 'a', timestamp '2012-10-10 22:30', 'open', false, 2, null, 'For Jo Li: prices'),
    ('w2', 'a', timestamp '2012-11-10 10:00', 'open', false, 1, 'yes', 'later'),
    ('w3', 'b', timestamp '2012-11-10 10:00', 'open', true, 1, null, 'thanks'),
    ('w4', 'c', timestamp '2012-11-28 10:00', 'open', false, 1, 'conditional', null),
) as t (wait_id, customer_id, opened_at, outcome, is_courtesy, message_count, reply_kind, subject);
create table messages as select wait_id as message_id, subject from waits;
create table sends as
from (values
    ('a', 'win-back', timestamp '2012-10-01 10:00'),
    ('a', 'newsletter', timestamp '2012-11-01 10:00'),
    ('a', 'win-back', timestamp '2012-11-15 10:00'),
) as t (customer_id, kind, sent_at);
create table customer_standings as
from (values
    ('a', 'A', 100.0, true, false),
    ('c', 'C', null, false, true),
) as t (customer_id, name, annual_value, is_regular, is_lost);
create table staff_names as select 'Jo Li' as name, 'Jo Li' as pattern;
-- expect
from (values
    ('a', 'A', 100.0, date '2012-10-11', 48, 2, 3, null, 2, 1, 'For …: prices'),
    ('c', 'C', null, date '2012-11-28', 0, 1, 1, 'conditional', 0, 0, null),
) as t (customer_id, name, annual_value, opened_on, days_waited, wait_count, message_count, reply_kind, mass_count, win_back_count, subject)
