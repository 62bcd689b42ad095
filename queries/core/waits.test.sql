-- test: a nudge never restarts the clock, a reopened conversation is a new wait
-- given
create table settings as select timestamp '2012-11-28 23:00' as as_of_at, 'Europe/Berlin' as timezone;
create table working_hours (hour_at timestamp, begins_at timestamp, ends_at timestamp, is_open boolean, seconds_before double);
create table customer_keys as from (values ('K1', 'C1')) as t (customer_key, customer_id);
create table wait_messages as
from (values
    ('q1', 'K1', 'c', 'P1', timestamp '2012-10-31 23:30', false, 'o1', timestamp '2012-11-03 23:30', false, null::timestamp),
    ('q2', 'K1', 'c', null, timestamp '2012-11-02 09:00', true, 'o1', timestamp '2012-11-03 23:30', false, null),
    ('q3', 'K1', 'c', 'P1', timestamp '2012-11-27 23:00', true, null, null, false, null),
    ('q4', 'K1', 'd', 'P1', timestamp '2012-11-01 09:00', null, 'o2', timestamp '2012-11-10 09:00', true, timestamp '2012-11-09 09:00'),
    ('q5', 'K1', 'e', 'P1', timestamp '2012-11-01 09:00', null, 'o2', timestamp '2012-11-09 09:00', true, timestamp '2012-11-09 09:00')
) as t (message_id, customer_key, conversation_id, contact_key, sent_at, asks_nothing, answer_message_id, answered_at, is_off_thread, settled_at);
alter table wait_messages add column sent_on date;
update wait_messages set sent_on = timezone('Europe/Berlin', timezone('UTC', sent_at))::date;
alter table wait_messages add column channel varchar;
alter table wait_messages add column reply_kind varchar;

-- expect
from (values
    ('q1', 1, 2, 'answered', date '2012-11-01', date '2012-11-01', 'o1', false, false, 3 * 86400.0),
    ('q3', 0, 1, 'open', date '2012-11-28', date '2012-11-01', null, false, true, 86400.0),
    ('q4', 0, 1, 'settled', date '2012-11-01', date '2012-11-01', null, false, false, 8 * 86400.0),
    ('q5', 0, 1, 'answered', date '2012-11-01', date '2012-11-01', 'o2', true, false, 8 * 86400.0)
) as t (wait_id, nudge_count, message_count, outcome, opened_on, opened_month, answer_message_id, is_off_thread, is_courtesy, wait_seconds)
