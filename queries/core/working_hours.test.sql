-- test: an hour in which work begins or ends is cut there, and working seconds add up from the first day on
-- given
create table settings as select date '2012-11-02' as first_day_on, date '2012-11-02' as as_of_on;
create table working_intervals as
from (values
    (timestamp '2012-11-02 08:30', timestamp '2012-11-02 12:00', 0), (timestamp '2012-11-02 12:45', timestamp '2012-11-02 12:50', 12600),
    (timestamp '2012-11-02 23:00', timestamp '2012-11-03 01:00', 12900)
) as t (opens_at, closes_at, seconds_before);
create or replace macro shown(hour) as hour in ('2012-11-01 00', '2012-11-02 08', '2012-11-02 11', '2012-11-02 12', '2012-11-02 23', '2012-11-03 01');

-- expect
from working_hours where not shown(strftime(hour_at, '%Y-%m-%d %H'))
union all
from (values
    (timestamp '2012-11-01 00:00', timestamp '2012-11-01 00:00', timestamp '2012-11-01 01:00', false, 0),
    (timestamp '2012-11-02 08:00', timestamp '2012-11-02 08:00', timestamp '2012-11-02 08:30', false, 0),
    (timestamp '2012-11-02 08:00', timestamp '2012-11-02 08:30', timestamp '2012-11-02 09:00', true, 0),
    (timestamp '2012-11-02 11:00', timestamp '2012-11-02 11:00', timestamp '2012-11-02 12:00', true, 9000),
    (timestamp '2012-11-02 12:00', timestamp '2012-11-02 12:00', timestamp '2012-11-02 12:45', false, 12600),
    (timestamp '2012-11-02 12:00', timestamp '2012-11-02 12:45', timestamp '2012-11-02 12:50', true, 12600),
    (timestamp '2012-11-02 12:00', timestamp '2012-11-02 12:50', timestamp '2012-11-02 13:00', false, 12900),
    (timestamp '2012-11-02 23:00', timestamp '2012-11-02 23:00', timestamp '2012-11-03 00:00', true, 12900),
    (timestamp '2012-11-03 01:00', timestamp '2012-11-03 01:00', timestamp '2012-11-03 02:00', false, 20100)
) as t (hour_at, begins_at, ends_at, is_open, seconds_before)
