-- test: replies count in the twelve months they arrived in, answered until as_of
-- given
insert into attempts (kind, attempted_on, replied_at, answer_outcome) values
    ('personal', '2012-10-10', '2012-10-10 15:00', 'open'),
    ('personal', '2012-01-10', '2012-01-10 15:00', 'answered'),
    ('personal', '2011-11-20', '2011-11-28 22:59', 'answered'),
    ('personal', '2012-05-01', null, null),
    ('win-back', '2012-05-01', '2012-05-02 10:00', 'open');

-- expect
from (values
    ('this', 3, 2, 1, 1),
    ('before', 1, 1, 1, 0)
) as t (role, attempt_count, replied_count, answered_count, waiting_count)
