-- test: who settled is never answered: half are answered by 29, where the Kaplan-Meier median is 19; limits are where lifelines' curves cross
-- given
-- build: incidences
insert into survival_observations (curve, stratum, duration, outcome) values
    ('waits', '2012-11', 2, 1), ('waits', '2012-11', 3, 2), ('waits', '2012-11', 5, 1), ('waits', '2012-11', 7, 0),
    ('waits', '2012-11', 11, 1), ('waits', '2012-11', 13, 1), ('waits', '2012-11', 17, 2), ('waits', '2012-11', 19, 1),
    ('waits', '2012-11', 23, 0), ('waits', '2012-11', 29, 1), ('waits', '2012-11', 31, 2), ('waits', '2012-11', 37, 0);

-- expect
from (values ('waits', '2012-11', 29, 11, null, null)) as t (curve, stratum, median, median_low, median_high, p90)

-- test: where all are answered in the end, the curve reaches 1 within rounding and has no limit there (R cmprsk and etm: none)
-- given
-- build: incidences
insert into survival_observations (curve, stratum, duration, outcome) values
    ('waits', '2012-11', 1, 1), ('waits', '2012-11', 2, 1), ('waits', '2012-11', 3, 1), ('waits', '2012-11', 4, 0),
    ('waits', '2012-11', 5, 0), ('waits', '2012-11', 6, 0), ('waits', '2012-11', 7, 0), ('waits', '2012-11', 8, 0),
    ('waits', '2012-11', 9, 1), ('waits', '2012-11', 10, 1);

-- expect
from (values ('2012-11', 9, 10, null)) as t (stratum, median, p90, p90_high)

-- test: a median of fewer than five has no limits
-- given
-- build: incidences
insert into survival_observations (curve, stratum, duration, outcome) values
    ('waits', '2012-11', 1, 1), ('waits', '2012-11', 2, 1), ('waits', '2012-11', 3, 1), ('waits', '2012-11', 4, 2);

-- expect
from (values ('2012-11', 2, null, null, null)) as t (stratum, median, median_low, median_high, p90_low)
