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

-- test: of the promises to a segment, under a contract that runs on the day, and for the channel the strictest counts
-- given
-- settings: promise.within_hours=1
insert into channel_promises (channel, promise_seconds) values ('ticket', 7200.0);
insert into class_promises (kind, name, promise_seconds) values
    ('segment', 'A', 10800.0), ('contract', 'Care Premium', 3600.0);
insert into customers (customer_id, segment) values ('c1', 'a'), ('c2', 'B');
insert into contracts (contract_id, customer_id, product, status, started_on, ended_on) values
    ('k1', 'c1', 'CARE premium', 'signed', '2012-03-01', '2012-03-31'),
    ('k2', 'c2', 'Care Premium', 'signed', '2012-05-01', null),
    ('k3', 'c2', 'Care Premium', 'declined', '2012-01-01', null);
insert into waits (wait_id, customer_id, opened_on, channel, outcome, wait_seconds, working_seconds, is_courtesy) values
    (1, 'c1', '2012-02-29', 'email', 'answered', 10800.0, 10.0, false),
    (2, 'c1', '2012-02-29', 'ticket', 'answered', 10800.0, 10.0, false),
    (3, 'c1', '2012-03-31', 'ticket', 'answered', 10800.0, 10.0, false),
    (4, 'c1', '2012-04-01', 'email', 'open', 10.0, 10.0, false),
    (5, 'c2', '2012-04-30', 'email', 'answered', 7200.0, 10.0, false),
    (6, 'c2', '2012-05-01', 'email', 'answered', 7200.0, 10.0, false);

-- expect
from (values
    (1, 10800, 'segment', 'A', 'kept'), (2, 7200, 'channel', null, 'broken'),
    (3, 3600, 'contract', 'Care Premium', 'broken'), (4, 10800, 'segment', 'A', 'keepable'),
    (5, 3600, 'channel', null, 'broken'), (6, 3600, 'contract', 'Care Premium', 'broken')
) as t (wait_id, promise_seconds, promised_by, class_name, state)

-- test: where only a class has a promise, nobody else is judged
-- given
insert into class_promises (kind, name, promise_seconds) values ('segment', 'A', 3600.0);
insert into customers (customer_id, segment) values ('c1', 'A'), ('c2', null);
insert into waits (wait_id, customer_id, opened_on, channel, outcome, wait_seconds, working_seconds, is_courtesy) values
    (1, 'c1', '2012-02-29', 'email', 'answered', 9.0, 9.0, false),
    (2, 'c2', '2012-02-29', 'email', 'answered', 9.0, 9.0, false);

-- expect
from (values (1, 'segment', 'A')) as t (wait_id, promised_by, class_name)
