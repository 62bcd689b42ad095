-- test: the questions of twelve months are counted by channel, each against its own promise
-- given
insert into promises (promised_by, channel, promise_seconds, opened_on, state) values
    ('channel', 'email', 86400.0, '2011-11-29', 'kept'), ('channel', 'email', 86400.0, '2012-11-01', 'broken'),
    ('channel', 'email', 86400.0, '2012-11-28', 'keepable'), ('channel', 'email', 86400.0, '2011-11-28', 'kept'),
    ('channel', 'ticket', 7200.0, '2012-11-01', 'settled');

-- expect
from (values
    ('email', 86400, 3, 1, 1, 1, 0), ('ticket', 7200, 1, 0, 0, 0, 1)
) as t (channel, promise_seconds, opened_count, kept_count, broken_count, keepable_count, settled_count)

-- test: what was promised to a segment or under a contract counts there, whatever its channel
-- given
insert into promises (promised_by, class_name, channel, promise_seconds, opened_on, state) values
    ('channel', null, 'email', 86400.0, '2012-11-01', 'kept'), ('segment', 'A', 'email', 3600.0, '2012-11-01', 'broken'),
    ('segment', 'A', 'ticket', 3600.0, '2012-11-01', 'kept'), ('contract', 'A', 'ticket', 3600.0, '2012-11-01', 'kept');

-- expect
from (values
    ('channel', 'email', null, 86400, 1, 1, 0), ('contract', null, 'A', 3600, 1, 1, 0), ('segment', null, 'A', 3600, 2, 1, 1)
) as t (promised_by, channel, class_name, promise_seconds, opened_count, kept_count, broken_count)
