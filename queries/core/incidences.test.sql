-- test: incidence, its limits and that of the competing event are those of lifelines 0.30.3 (AalenJohansenFitter)
-- given
create table survival_observations as
select 'waits' as curve, '2012-11' as stratum, durations.duration, durations.outcome
from (values
    (2, 1), (3, 2), (5, 1), (7, 0), (11, 1), (13, 1), (17, 2), (19, 1), (23, 0), (29, 1), (31, 2), (37, 0)
) as durations (duration, outcome);

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
create table survival_observations as
from (values
    ('waits_by_variant', 'headline', 5, 1), ('waits_by_variant', 'headline', 5, 2), ('waits_by_variant', 'headline', 9, 1), ('waits_by_variant', 'headline', 9, 1),
    ('waits', 'all', 5, 1), ('returns', 'spontaneous', 5, 1)
) as t (curve, stratum, duration, outcome);

-- expect
from (values
    ('waits_by_variant', 5, 0.25, 0.25),
    ('waits_by_variant', 9, 0.75, 0.25)
) as t (curve, duration, incidence, competing_incidence)
