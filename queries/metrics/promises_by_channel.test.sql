-- test: the questions of twelve months are counted by channel, each against its own promise
-- given
insert into promises (channel, promise_seconds, opened_on, state) values
    ('email', 86400.0, '2011-11-29', 'kept'), ('email', 86400.0, '2012-11-01', 'broken'),
    ('email', 86400.0, '2012-11-28', 'keepable'), ('email', 86400.0, '2011-11-28', 'kept'),
    ('ticket', 7200.0, '2012-11-01', 'settled');

-- expect
from (values
    ('email', 86400, 3, 1, 1, 1, 0), ('ticket', 7200, 1, 0, 0, 0, 1)
) as t (channel, promise_seconds, opened_count, kept_count, broken_count, keepable_count, settled_count)
