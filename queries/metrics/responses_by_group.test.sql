-- test: a group has its counts and the Kaplan-Meier figures of its own curve; of too few the counts alone
-- given
-- settings: privacy.minimum_group=3
insert into wait_groups (dimension, wait_group, outcome) values
    ('channel', 'email', 'answered'), ('channel', 'email', 'open'), ('channel', 'email', 'settled'),
    ('channel', 'call', 'answered'), ('hour', '09', 'answered'), ('hour', '09', 'answered');
insert into survival_quantiles (curve, stratum, median, median_low, median_high, p90, p90_low, p90_high) values
    ('waits_by_group', 'channel:email', 60.0, 50.0, null, 90.0, 80.0, null),
    ('waits_by_group', 'hour:09', 60.0, 50.0, null, 90.0, 80.0, null),
    ('waits', 'channel:call', 1.0, 1.0, 1.0, 1.0, 1.0, 1.0);

-- expect
from (values
    ('channel', 'email', 3, 1, 1, 60.0, 90.0),
    ('channel', 'call', 1, 1, 0, null, null),
    ('hour', '09', 2, 2, 0, null, null)
) as t (dimension, wait_group, opened_count, answered_count, waiting_count, wait_seconds_median, wait_seconds_p90)

-- test: it is told of how many the text was not read
-- given
insert into wait_groups (dimension, wait_group, outcome, certainty) values
    ('turn', 'later', 'answered', 'sure'), ('turn', 'later', 'open', 'possible'), ('turn', 'first', 'open', 'sure');

-- expect
from (values ('later', 2, 1), ('first', 1, 0)) as t (wait_group, opened_count, possible_count)
