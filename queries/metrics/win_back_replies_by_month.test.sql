-- test: a month sees the replies of the twelve months to its end, and only answers that had come by then
-- given
insert into report_months (month, role, end_at) values
    ('2012-10-01', 'before', '2012-10-31 23:00'),
    ('2012-11-01', 'this', '2012-11-30 23:00');
insert into attempts (kind, replied_at, answer_outcome, answered_at) values
    ('personal', '2012-10-10 15:00', 'answered', '2012-11-05 09:00'),
    ('personal', '2011-11-10 15:00', 'answered', '2011-11-11 09:00'),
    ('personal', '2012-11-20 15:00', 'open', null),
    ('personal', '2012-01-20 15:00', 'settled', '2012-01-22 15:00'),
    ('personal', null, null, null),
    ('win-back', '2012-10-10 15:00', 'answered', '2012-10-10 15:00');

-- expect
from (values
    ('2012-10-01', 'before', 3, 1),
    ('2012-11-01', 'this', 3, 1)
) as t (month, role, replied_count, answered_count)
