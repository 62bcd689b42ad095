-- test: a month sees the replies of the twelve months to its end, and only answers that had come by then
-- given
create table report_months as
from (values
    (date '2012-10-01', 'before', timestamp '2012-10-31 23:00'),
    (date '2012-11-01', 'this', timestamp '2012-11-30 23:00'),
) as t (month, role, end_at);
create table attempts as
from (values
    ('personal', timestamp '2012-10-10 15:00', 'answered', timestamp '2012-11-05 09:00'),
    ('personal', timestamp '2011-11-10 15:00', 'answered', timestamp '2011-11-11 09:00'),
    ('personal', timestamp '2012-11-20 15:00', 'open', null),
    ('personal', timestamp '2012-01-20 15:00', 'settled', timestamp '2012-01-22 15:00'),
    ('personal', null, null, null),
    ('win-back', timestamp '2012-10-10 15:00', 'answered', timestamp '2012-10-10 15:00'),
) as t (kind, replied_at, answer_outcome, answered_at);
-- expect
from (values
    (date '2012-10-01', 'before', 3, 1),
    (date '2012-11-01', 'this', 3, 1),
) as t (month, role, replied_count, answered_count)
