-- test: who settled is never answered: half are answered by 29, where the Kaplan-Meier median is 19; limits are where lifelines' curves cross
-- given
create table survival_observations as
select 'waits' as curve, '2012-11' as stratum, durations.duration, durations.outcome
from (values
    (2, 1), (3, 2), (5, 1), (7, 0), (11, 1), (13, 1), (17, 2), (19, 1), (23, 0), (29, 1), (31, 2), (37, 0)
) as durations (duration, outcome);
-- build: incidences

-- expect
from (values ('waits', '2012-11', 29, 11, null::integer, null::integer)) as t (curve, stratum, median, median_low, median_high, p90)
