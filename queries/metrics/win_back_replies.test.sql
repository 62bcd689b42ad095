-- test: replies count in the twelve months they arrived in, answered until as_of
-- given
create table settings as select date '2012-11-28' as as_of_on, timestamp '2012-11-28 23:00' as as_of_at, date '2012-11-01' as period_start_on, 'Europe/Berlin' as timezone, true as shows_subjects;
create table attempts as
from (values
    ('personal', date '2012-10-10', timestamp '2012-10-10 15:00', 'open'),
    ('personal', date '2012-01-10', timestamp '2012-01-10 15:00', 'answered'),
    ('personal', date '2011-11-20', timestamp '2011-11-28 22:59', 'answered'),
    ('personal', date '2012-05-01', null, null),
    ('win-back', date '2012-05-01', timestamp '2012-05-02 10:00', 'open'),
) as t (kind, attempted_on, replied_at, answer_outcome);
-- expect
from (values
    ('this', 3, 2, 1, 1),
    ('before', 1, 1, 1, 0),
) as t (role, attempt_count, replied_count, answered_count, waiting_count)
