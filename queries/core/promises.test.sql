-- given
-- build: counted_waits

-- test: late is broken, whatever came of it; in time and still waiting can be kept; a channel has a promise of its own
-- given
-- settings: promise.within_hours=24
insert into channel_promises (channel, promise_seconds) values ('missed_call', 3600.0);
insert into waits (wait_id, channel, outcome, wait_seconds, working_seconds, is_courtesy) values
    (1, 'email', 'answered', 86400.0, 10.0, false), (2, 'email', 'answered', 86401.0, 10.0, false),
    (3, 'email', 'open', 10.0, 10.0, false), (4, 'email', 'open', 90000.0, 10.0, false),
    (5, 'email', 'settled', 10.0, 10.0, false), (6, 'email', 'open', 90000.0, 10.0, true),
    (7, 'missed_call', 'answered', 3601.0, 10.0, false), (8, 'missed_call', 'open', 3600.0, 10.0, false);

-- expect
from (values
    (1, 86400, 'kept'), (2, 86400, 'broken'), (3, 86400, 'keepable'), (4, 86400, 'broken'), (5, 86400, 'settled'),
    (7, 3600, 'broken'), (8, 3600, 'keepable')
) as t (wait_id, promise_seconds, state)

-- test: a promise in working time is judged in working time
-- given
-- settings: promise.within_hours=1, promise.working_time=true
insert into waits (wait_id, channel, outcome, wait_seconds, working_seconds, is_courtesy) values
    (1, 'email', 'answered', 99999.0, 3600.0, false);

-- expect
from (values (1, 'kept')) as t (wait_id, state)

-- test: where only a channel has a promise, no other is judged
-- given
insert into channel_promises (channel, promise_seconds) values ('ticket', 7200.0);
insert into waits (wait_id, channel, outcome, wait_seconds, working_seconds, is_courtesy) values
    (1, 'email', 'answered', 9.0, 9.0, false), (2, 'ticket', 'answered', 9.0, 9.0, false);

-- expect
from (values (2, 'kept')) as t (wait_id, state)
