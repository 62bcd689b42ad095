-- test: the night of the clock change has an hour more, a closing day has none, and a day may end at midnight
-- given
-- settings: as_of=2012-10-28, first_day=2012-10-27
insert into opening_hours (valid_from, valid_until, weekday, opens, closes) values
    ('0001-01-01', '9999-12-31', 7, '01:00', '04:00'), ('0001-01-01', '9999-12-31', 6, '22:00', '24:00'),
    ('0001-01-01', '9999-12-31', 1, '09:00', '17:00');
insert into closing_days (closed_on) values ('2012-10-29');

-- expect
from (values
    ('2012-10-27 20:00', '2012-10-27 22:00', 0),
    ('2012-10-27 23:00', '2012-10-28 03:00', 7200)
) as t (opens_at, closes_at, seconds_before)

-- test: hours change on a day, a break at noon is none, half-days close early every year or once, and a closing day stays closed
-- given
-- settings: as_of=2012-12-31, first_day=2012-12-20, timezone=UTC
insert into opening_hours (valid_from, valid_until, weekday, opens, closes) values
    ('0001-01-01', '2012-12-24', 4, '09:00', '12:00'),
    ('0001-01-01', '2012-12-24', 4, '13:00', '17:00'),
    ('0001-01-01', '2012-12-24', 1, '09:00', '17:00'),
    ('2012-12-24', '9999-12-31', 1, '08:00', '11:00'),
    ('2012-12-24', '9999-12-31', 1, '11:30', '16:00'),
    ('2012-12-24', '9999-12-31', 5, '10:00', '16:00');
insert into half_days (day, closes) values ('12-24', '12:00'), ('2012-12-28', '14:00'), ('2011-12-27', '10:00');
insert into closing_days (closed_on) values ('2012-12-31');

-- expect
from (values
    ('2012-12-20 09:00', '2012-12-20 12:00', 0),
    ('2012-12-20 13:00', '2012-12-20 17:00', 10800),
    ('2012-12-24 08:00', '2012-12-24 11:00', 25200),
    ('2012-12-24 11:30', '2012-12-24 12:00', 36000),
    ('2012-12-28 10:00', '2012-12-28 14:00', 37800)
) as t (opens_at, closes_at, seconds_before)

-- test: a night ends the next morning, an hour longer when the clocks go back, and what overlaps counts once
-- given
-- settings: as_of=2012-10-28, first_day=2012-10-27
insert into opening_hours (valid_from, valid_until, weekday, opens, closes) values
    ('0001-01-01', '9999-12-31', 5, '22:00', '06:00'), ('0001-01-01', '9999-12-31', 6, '22:00', '06:00'),
    ('0001-01-01', '9999-12-31', 7, '05:00', '07:00');

-- expect
from (values
    ('2012-10-26 20:00', '2012-10-27 04:00', 0),
    ('2012-10-27 20:00', '2012-10-28 05:00', 28800),
    ('2012-10-28 05:00', '2012-10-28 06:00', 61200)
) as t (opens_at, closes_at, seconds_before)
