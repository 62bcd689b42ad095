-- test: the night of the clock change has an hour more, a closing day has none, and a day may end at midnight
-- given
create table settings as
select date '2012-10-27' as first_day_on, date '2012-10-28' as as_of_on, 'Europe/Berlin' as timezone;
create table opening_hours as
select date '0001-01-01' as valid_from, date '9999-12-31' as valid_until, t.*
from (values (7, time '01:00', time '04:00'), (6, time '22:00', time '24:00'), (1, time '09:00', time '17:00')) as t (weekday, opens, closes);
create table half_days (day varchar, closes time);
create table closing_days as from (values (date '2012-10-29')) as t (closed_on);

-- expect
from (values
    (timestamp '2012-10-27 20:00', timestamp '2012-10-27 22:00', 0),
    (timestamp '2012-10-27 23:00', timestamp '2012-10-28 03:00', 7200)
) as t (opens_at, closes_at, seconds_before)

-- test: hours change on a day, a break at noon is none, half-days close early every year or once, and a closing day stays closed
-- given
create table settings as
select date '2012-12-20' as first_day_on, date '2012-12-31' as as_of_on;
create or replace macro utc_time(local) as local;
create table opening_hours as
from (values
    (date '0001-01-01', date '2012-12-24', 4, time '09:00', time '12:00'),
    (date '0001-01-01', date '2012-12-24', 4, time '13:00', time '17:00'),
    (date '0001-01-01', date '2012-12-24', 1, time '09:00', time '17:00'),
    (date '2012-12-24', date '9999-12-31', 1, time '08:00', time '11:00'),
    (date '2012-12-24', date '9999-12-31', 1, time '11:30', time '16:00'),
    (date '2012-12-24', date '9999-12-31', 5, time '10:00', time '16:00')
) as t (valid_from, valid_until, weekday, opens, closes);
create table half_days as from (values ('12-24', time '12:00'), ('2012-12-28', time '14:00'), ('2011-12-27', time '10:00')) as t (day, closes);
create table closing_days as from (values (date '2012-12-31')) as t (closed_on);

-- expect
from (values
    (timestamp '2012-12-20 09:00', timestamp '2012-12-20 12:00', 0),
    (timestamp '2012-12-20 13:00', timestamp '2012-12-20 17:00', 10800),
    (timestamp '2012-12-24 08:00', timestamp '2012-12-24 11:00', 25200),
    (timestamp '2012-12-24 11:30', timestamp '2012-12-24 12:00', 36000),
    (timestamp '2012-12-28 10:00', timestamp '2012-12-28 14:00', 37800)
) as t (opens_at, closes_at, seconds_before)

-- test: a night ends the next morning, an hour longer when the clocks go back, and what overlaps counts once
-- given
create table settings as
select date '2012-10-27' as first_day_on, date '2012-10-28' as as_of_on, 'Europe/Berlin' as timezone;
create table opening_hours as
select date '0001-01-01' as valid_from, date '9999-12-31' as valid_until, t.*
from (values (5, time '22:00', time '06:00'), (6, time '22:00', time '06:00'), (7, time '05:00', time '07:00')) as t (weekday, opens, closes);
create table half_days (day varchar, closes time);
create table closing_days (closed_on date);

-- expect
from (values
    (timestamp '2012-10-26 20:00', timestamp '2012-10-27 04:00', 0),
    (timestamp '2012-10-27 20:00', timestamp '2012-10-28 05:00', 28800),
    (timestamp '2012-10-28 05:00', timestamp '2012-10-28 06:00', 61200)
) as t (opens_at, closes_at, seconds_before)
