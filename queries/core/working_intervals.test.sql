-- test: the night of the clock change has an hour more, a closing day has none, and a day may end at midnight
-- given
create table settings as
select date '2012-10-27' as first_day_on, date '2012-10-28' as as_of_on, 'Europe/Berlin' as timezone;
create table opening_hours as
from (values (7, time '01:00', time '04:00'), (6, time '22:00', time '24:00'), (1, time '09:00', time '17:00')) as t (weekday, opens, closes);
create table closing_days as from (values (date '2012-10-29')) as t (closed_on);

-- expect
from (values
    (timestamp '2012-10-27 20:00', timestamp '2012-10-27 22:00', 0),
    (timestamp '2012-10-27 23:00', timestamp '2012-10-28 03:00', 7200)
) as t (opens_at, closes_at, seconds_before)
