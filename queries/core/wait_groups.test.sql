-- given
-- settings: as_of=2012-11-30
-- build: counted_waits

-- test: a wait has the standing its customer had when it opened, its place in the conversation, and the local weekday and hour
-- given
insert into waits (wait_id, customer_id, conversation_id, channel, opened_on, opened_at, wait_seconds, outcome, is_courtesy) values
    (1, 'a', 6, 'email', '2012-01-02', '2012-01-02 06:59', 10.0, 'answered', false), -- before
    (2, 'a', 6, 'call', '2012-06-04', '2012-06-03 22:30', 20.0, 'open', false), -- after
    (3, 'a', 7, 'email', '2012-10-01', '2012-10-01 15:00', 30.0, 'settled', false), -- left
    (4, 'a', 7, 'email', '2012-09-30', '2012-09-30 15:00', 30.0, 'open', true), -- courtesy
    (5, 'a', 8, 'email', '2011-11-30', '2011-11-30 15:00', 30.0, 'open', false);
insert into messages (message_id, subject) values (1, 'Rechnung 7'), (2, 'Rechnung 8'), (3, 'Frage'), (4, 'Danke'), (5, 'Alt');
insert into relationships (customer_id, regular_from, churned_on) values ('a', '2012-03-01', '2012-09-01');
insert into customer_standings (customer_id, annual_value) values ('a', 100.0), ('b', 10.0), ('c', null);

-- expect
from (values
    (1, 'channel', 'email'), (1, 'standing', 'other'), (1, 'value', 'highest'), (1, 'turn', 'first'), (1, 'weekday', '1'),
    (1, 'hour', '07'), (1, 'arrival', '1:07'), (2, 'channel', 'call'), (2, 'standing', 'regular'), (2, 'value', 'highest'),
    (2, 'turn', 'later'), (2, 'weekday', '1'), (2, 'hour', '00'), (2, 'arrival', '1:00'), (3, 'channel', 'email'),
    (3, 'standing', 'other'), (3, 'value', 'highest'), (3, 'turn', 'later'), (3, 'weekday', '1'), (3, 'hour', '17'),
    (3, 'arrival', '1:17')
) as t (wait_id, dimension, wait_group)

-- test: the first topic whose word stands in the subject is the topic; a subject without one has the topic of no name
-- given
insert into topics (topic, position, word) values ('Invoice', 0, 'rechnung'), ('Invoice', 0, 'invoice'), ('Visit', 1, 'termin');
insert into waits (wait_id, customer_id, conversation_id, channel, opened_on, opened_at, wait_seconds, outcome, is_courtesy) values
    (9, 'a', 9, 'email', '2012-01-02', '2012-01-02 12:00', 10.0, 'answered', false), -- both
    (10, 'a', 10, 'email', '2012-01-02', '2012-01-02 12:00', 10.0, 'answered', false), -- visit
    (11, 'a', 11, 'email', '2012-01-02', '2012-01-02 12:00', 10.0, 'answered', false); -- none
insert into messages (message_id, subject) values (9, 'Termin und RECHNUNG'), (10, 'Termine'), (11, null);

-- expect
from (values
    (9, 'topic', 'Invoice'), (10, 'topic', 'Visit'), (11, 'topic', ''), (9, 'channel', 'email'), (10, 'channel', 'email'),
    (11, 'channel', 'email'), (9, 'standing', 'other'), (10, 'standing', 'other'), (11, 'standing', 'other'),
    (9, 'value', 'none'), (10, 'value', 'none'), (11, 'value', 'none'), (9, 'turn', 'first'), (9, 'weekday', '1'),
    (9, 'hour', '13'), (9, 'arrival', '1:13'), (10, 'turn', 'first'), (10, 'weekday', '1'), (10, 'hour', '13'),
    (10, 'arrival', '1:13'), (11, 'turn', 'first'), (11, 'weekday', '1'), (11, 'hour', '13'), (11, 'arrival', '1:13')
) as t (wait_id, dimension, wait_group)
