-- test: each question is counted by what happened to it: asked again, reminded of, passed on among us, answered elsewhere or by another person
-- given
create table settings as select date '2012-11-28' as as_of_on;
create table waits as
from (values
    ('first', 'K1', 'c1', timestamp '2012-11-01 10:00', timestamp '2012-11-02 10:00', timestamp '2012-11-02 10:00', 'answered', 0, false, 'a1', false, date '2012-11-01'),
    ('again', 'K1', 'c1', timestamp '2012-11-03 10:00', timestamp '2012-11-04 10:00', timestamp '2012-11-04 10:00', 'answered', 2, true, 'a2', false, date '2012-11-03'),
    ('open', 'K1', 'c2', timestamp '2012-11-05 10:00', null, null, 'open', 1, null, null, false, date '2012-11-05'),
    ('settled', 'K2', 'c3', timestamp '2012-11-05 10:00', timestamp '2012-11-06 10:00', null, 'settled', 0, null, null, false, date '2012-11-05'),
    ('thanks', 'K2', 'c4', timestamp '2012-11-05 10:00', null, null, 'open', 3, null, null, true, date '2012-11-05'),
    ('long ago', 'K2', 'c5', timestamp '2011-11-05 10:00', null, null, 'open', 3, null, null, false, date '2011-11-05')
) as t (wait_id, customer_id, conversation_id, opened_at, ended_at, answered_at, outcome, nudge_count, is_off_thread, answer_message_id, is_courtesy, opened_on);
create table conversation_messages as
from (values ('c1', 'inside'), ('c1', 'too late'), ('c2', 'robot'), ('c2', 'outbound')) as t (conversation_id, message_id);
create table messages as
from (values
    ('inside', 'internal', 'human', timestamp '2012-11-01 12:00', null), ('too late', 'internal', 'human', timestamp '2012-11-02 12:00', null),
    ('robot', 'internal', 'auto_generated', timestamp '2012-11-06 12:00', null), ('outbound', 'outbound', 'human', timestamp '2012-11-06 12:00', null),
    ('a1', 'outbound', 'human', timestamp '2012-11-02 10:00', 'anna'), ('a2', 'outbound', 'human', timestamp '2012-11-04 10:00', 'bert')
) as t (message_id, direction, kind, sent_at, person_key);
alter table waits add column customer_key varchar;
update waits set customer_key = customer_id;
create table correspondence as
from (values
    ('K1', 'outbound', 'human', timestamp '2012-11-02 10:00', 'anna'), ('K1', 'outbound', 'human', timestamp '2012-11-04 10:00', 'bert'),
    ('K1', 'outbound', 'human', timestamp '2012-11-02 11:00', null), ('K1', 'outbound', 'auto_reply', timestamp '2012-11-02 12:00', 'carl')
) as t (customer_key, direction, kind, sent_at, person_key);

-- expect
from (values ('reopened', 1, 4), ('nudged', 2, 4), ('forwarded', 1, 4), ('off_thread', 1, 2), ('handover', 1, 1)) as t (course, wait_count, total_count)
