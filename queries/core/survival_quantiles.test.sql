-- given
-- build: survival_curves

-- test: the 6-MP arm of Freireich et al. 1963 has the median 23; its limits are those of lifelines 0.30 (log-log)
-- given
insert into survival_observations (curve, stratum, duration, outcome, entry) values
    ('6-MP', 'all', 6, 1, 0), ('6-MP', 'all', 6, 1, 0), ('6-MP', 'all', 6, 1, 0), ('6-MP', 'all', 6, 0, 0),
    ('6-MP', 'all', 7, 1, 0), ('6-MP', 'all', 9, 0, 0), ('6-MP', 'all', 10, 1, 0), ('6-MP', 'all', 10, 0, 0),
    ('6-MP', 'all', 11, 0, 0), ('6-MP', 'all', 13, 1, 0), ('6-MP', 'all', 16, 1, 0), ('6-MP', 'all', 17, 0, 0),
    ('6-MP', 'all', 19, 0, 0), ('6-MP', 'all', 20, 0, 0), ('6-MP', 'all', 22, 1, 0), ('6-MP', 'all', 23, 1, 0),
    ('6-MP', 'all', 25, 0, 0), ('6-MP', 'all', 32, 0, 0), ('6-MP', 'all', 32, 0, 0), ('6-MP', 'all', 34, 0, 0),
    ('6-MP', 'all', 35, 0, 0);

-- expect
from (values
    ('6-MP', 'all', 21, 9, 23, 13, null, null)
) as t (curve, stratum, total_count, event_count, median, median_low, median_high, p90)

-- test: the aml data of R's survival package have the medians 31 and 23; limits are those of lifelines 0.30 (log-log)
-- given
insert into survival_observations (curve, stratum, duration, outcome, entry) values
    ('aml', 'Maintained', 9, 1, 0), ('aml', 'Maintained', 13, 1, 0), ('aml', 'Maintained', 13, 0, 0),
    ('aml', 'Maintained', 18, 1, 0), ('aml', 'Maintained', 23, 1, 0), ('aml', 'Maintained', 28, 0, 0),
    ('aml', 'Maintained', 31, 1, 0), ('aml', 'Maintained', 34, 1, 0), ('aml', 'Maintained', 45, 0, 0),
    ('aml', 'Maintained', 48, 1, 0), ('aml', 'Maintained', 161, 0, 0), ('aml', 'Nonmaintained', 5, 1, 0),
    ('aml', 'Nonmaintained', 5, 1, 0), ('aml', 'Nonmaintained', 8, 1, 0), ('aml', 'Nonmaintained', 8, 1, 0),
    ('aml', 'Nonmaintained', 12, 1, 0), ('aml', 'Nonmaintained', 16, 0, 0), ('aml', 'Nonmaintained', 23, 1, 0),
    ('aml', 'Nonmaintained', 27, 1, 0), ('aml', 'Nonmaintained', 30, 1, 0), ('aml', 'Nonmaintained', 33, 1, 0),
    ('aml', 'Nonmaintained', 43, 1, 0), ('aml', 'Nonmaintained', 45, 1, 0);

-- expect
from (values
    ('Maintained', 11, 7, 31, 13, null, null, 34),
    ('Nonmaintained', 12, 11, 23, 5, 33, 43, 30)
) as t (stratum, total_count, event_count, median, median_low, median_high, p90, p90_low)

-- test: without any event nothing is known but the number of observations
-- given
insert into survival_observations (curve, stratum, duration, outcome, entry) values
    ('waits', 'all', 5.0, 0, 0), ('waits', 'all', 7.0, 2, 0);

-- expect
from (values ('all', 2, 0, null, null)) as t (stratum, total_count, event_count, median, p90)

-- test: a median of fewer than five has no limits: those of three would cover 89 %, of two 76 %; of five they are lifelines 0.30's, whose curve has none where it reaches 0
-- given
insert into survival_observations (curve, stratum, duration, outcome, entry) values
    ('waits', 'four', 1.0, 1, 0), ('waits', 'four', 2.0, 1, 0), ('waits', 'four', 3.0, 1, 0), ('waits', 'four', 4.0, 1, 0),
    ('waits', 'five', 1.0, 1, 0), ('waits', 'five', 2.0, 1, 0), ('waits', 'five', 3.0, 1, 0), ('waits', 'five', 4.0, 1, 0),
    ('waits', 'five', 5.0, 1, 0);

-- expect
from (values ('four', 2, null, null, null), ('five', 3, 1, null, 3)) as t (stratum, median, median_low, median_high, p90_low)
