-- test: mixed messages count in the local month of sending, out of all mailings to customers
-- given
create table settings as select date '2012-11-28' as as_of_on, timestamp '2012-11-28 23:00' as as_of_at, date '2012-11-01' as period_start_on, 'Europe/Berlin' as timezone, true as shows_subjects;
create table report_months as
from (values
    (date '2011-11-01', date '2011-11-30', timestamp '2011-11-30 23:00', 'year_before'),
    (date '2012-10-01', date '2012-10-31', timestamp '2012-10-31 23:00', 'before'),
    (date '2012-11-01', date '2012-11-28', timestamp '2012-11-28 23:00', 'this'),
) as t (month, last_on, end_at, role);
create table mixed_messages as
from (values
    ('a', 'win-back', date '2012-11-01'),
    ('a', 'newsletter', date '2012-11-10'),
) as t (customer_id, kind, sent_on);
create table sends as
from (values
    ('a', date '2012-11-01'),
    ('a', date '2012-11-10'),
    ('b', date '2012-11-10'),
    (null, date '2012-11-10'),
) as t (customer_id, sent_on);
-- expect
from (values
    (date '2011-11-01', 0, 0, 0, 0),
    (date '2012-10-01', 0, 0, 0, 0),
    (date '2012-11-01', 2, 1, 1, 3),
) as t (month, send_count, win_back_count, customer_count, total_count)
