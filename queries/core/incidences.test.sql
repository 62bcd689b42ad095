-- test: incidence, its limits and that of the competing event are those of lifelines 0.30.3 (AalenJohansenFitter)
-- given
insert into survival_observations (curve, stratum, duration, outcome) values
    ('waits', '2012-11', 2, 1), ('waits', '2012-11', 3, 2), ('waits', '2012-11', 5, 1), ('waits', '2012-11', 7, 0),
    ('waits', '2012-11', 11, 1), ('waits', '2012-11', 13, 1), ('waits', '2012-11', 17, 2), ('waits', '2012-11', 19, 1),
    ('waits', '2012-11', 23, 0), ('waits', '2012-11', 29, 1), ('waits', '2012-11', 31, 2), ('waits', '2012-11', 37, 0);

-- expect
from (values
    (2, 12, 1, 0, 0.083333, 0.005053, 0.311070, 0.000000),
    (3, 11, 0, 1, 0.083333, 0.005053, 0.311070, 0.083333),
    (5, 10, 1, 0, 0.166667, 0.026510, 0.412980, 0.083333),
    (7, 9, 0, 0, 0.166667, 0.026510, 0.412980, 0.083333),
    (11, 8, 1, 0, 0.260417, 0.061766, 0.521964, 0.083333),
    (13, 7, 1, 0, 0.354167, 0.107740, 0.616576, 0.083333),
    (17, 6, 0, 1, 0.354167, 0.107740, 0.616576, 0.177083),
    (19, 5, 1, 0, 0.447917, 0.162598, 0.701097, 0.177083),
    (23, 4, 0, 0, 0.447917, 0.162598, 0.701097, 0.177083),
    (29, 3, 1, 0, 0.572917, 0.230134, 0.809616, 0.177083),
    (31, 2, 0, 1, 0.572917, 0.230134, 0.809616, 0.302083),
    (37, 1, 0, 0, 0.572917, 0.230134, 0.809616, 0.302083)
) as t (duration, at_risk, event_count, competing_count, incidence, incidence_low, incidence_high, competing_incidence)

-- test: nothing open and no ties broken: the shares are those one counts, and the curve of all is left out
-- given
insert into survival_observations (curve, stratum, duration, outcome) values
    ('waits_by_variant', 'headline', 5, 1), ('waits_by_variant', 'headline', 5, 2), ('waits_by_variant', 'headline', 9, 1),
    ('waits_by_variant', 'headline', 9, 1), ('waits', 'all', 5, 1), ('returns', 'spontaneous', 5, 1);

-- expect
from (values
    ('waits_by_variant', 5, 0.25, 0.25),
    ('waits_by_variant', 9, 0.75, 0.25)
) as t (curve, duration, incidence, competing_incidence)
