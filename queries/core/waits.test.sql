-- build: figure_tables
-- build: messages_end

-- test: a nudge never restarts the clock, a reopened conversation is a new wait
-- given
insert into customer_keys (customer_key, customer_id) values (1, 'C1');
insert into wait_messages (
    message_id, customer_key, conversation_id, contact_key, sent_at, asks_nothing, answer_message_id, answered_at,
    is_off_thread, settled_at, sent_on
) values
    (51, 1, 10, 1, '2012-10-31 23:30', false, 41, '2012-11-03 23:30', false, null, '2012-11-01'),
    (52, 1, 10, null, '2012-11-02 09:00', true, 41, '2012-11-03 23:30', false, null, '2012-11-02'),
    (53, 1, 10, 1, '2012-11-27 23:00', true, null, null, false, null, '2012-11-28'),
    (54, 1, 20, 1, '2012-11-01 09:00', null, 42, '2012-11-10 09:00', true, '2012-11-09 09:00', '2012-11-01'),
    (55, 1, 30, 1, '2012-11-01 09:00', null, 42, '2012-11-09 09:00', true, '2012-11-09 09:00', '2012-11-01'),
    (56, 1, 40, 1, '2012-11-01 09:00:00.25', null, 43, '2012-11-01 09:00:01', false, null, '2012-11-01');

insert into conversation_firsts (customer_key, conversation_id, theirs_at, ours_at) values
    (1, 10, '2012-10-31 23:30', '2012-11-03 23:30'), (1, 20, '2012-11-01 09:00', null), (1, 30, '2012-11-01 09:00', null),
    (1, 40, '2012-11-01 09:00:00.25', '2012-11-01 09:00:01');

-- expect
from (values
    (51, 1, 2, 'answered', '2012-11-01', '2012-11-01', 41, false, false, 3 * 86400.0),
    (53, 0, 1, 'open', '2012-11-28', '2012-11-01', null, false, true, 86400.0),
    (54, 0, 1, 'settled', '2012-11-01', '2012-11-01', null, false, false, 8 * 86400.0),
    (55, 0, 1, 'answered', '2012-11-01', '2012-11-01', 42, true, false, 8 * 86400.0),
    (56, 0, 1, 'answered', '2012-11-01', '2012-11-01', 43, false, false, 0.75)
) as t (
    wait_id, nudge_count, message_count, outcome, opened_on, opened_month, answer_message_id, is_off_thread, is_courtesy,
    wait_seconds
)

-- test: sure is who began and had no word of ours, who asked again, whose reply was invited, and whose text asks; who wrote last after ours may be content
-- given
insert into customer_keys (customer_key, customer_id) values (1, 'C1');
insert into conversation_firsts (customer_key, conversation_id, theirs_at, ours_at) values
    (1, 10, '2012-11-01 09:00', null), (1, 20, '2012-11-03 09:00', '2012-11-01 09:00'), (1, 30, '2012-11-03 09:00', '2012-11-01 09:00'),
    (1, 40, '2012-11-03 09:00', '2012-11-01 09:00'), (1, 50, '2012-11-03 09:00', '2012-11-01 09:00'),
    (1, 60, '2012-11-03 09:00', '2012-11-01 09:00'), (1, 70, '2012-11-03 09:00', null);
insert into wait_messages (message_id, customer_key, conversation_id, sent_at, sent_on, asks_nothing) values
    (1, 1, 10, '2012-11-01 09:00', '2012-11-01', null), (2, 1, 20, '2012-11-03 09:00', '2012-11-03', null),
    (3, 1, 30, '2012-11-03 09:00', '2012-11-03', null), (4, 1, 30, '2012-11-04 09:00', '2012-11-04', null),
    (5, 1, 40, '2012-11-03 09:00', '2012-11-03', null), (6, 1, 50, '2012-11-03 09:00', '2012-11-03', false),
    (7, 1, 60, '2012-11-03 09:00', '2012-11-03', true), (8, 1, 70, '2012-11-03 09:00', '2012-11-03', true);
insert into invited_replies (message_id, customer_key) values (5, 1);

-- expect
from (values
    (1, 'sure'), (2, 'possible'), (3, 'sure'), (5, 'sure'), (6, 'sure'), (7, 'courtesy'), (8, 'courtesy')
) as t (wait_id, certainty)

-- test: an unknown sender waits perhaps
-- given
insert into customer_keys (customer_key, customer_id) values (1, 'C1'), (2, 'C2');
insert into customers (customer_id, is_known) values ('C1', true), ('C2', false);
insert into conversation_firsts (customer_key, conversation_id, theirs_at) values (1, 10, '2012-11-01 09:00'), (2, 20, '2012-11-01 09:00');
insert into wait_messages (message_id, customer_key, conversation_id, sent_at, sent_on) values
    (1, 1, 10, '2012-11-01 09:00', '2012-11-01'), (2, 2, 20, '2012-11-01 09:00', '2012-11-01');

-- expect
from (values (1, 'sure'), (2, 'possible')) as t (wait_id, certainty)

-- test: who only answers has not begun, and what answers others is no asking again
-- given
insert into customer_keys (customer_key, customer_id) values (1, 'C1');
insert into own_names (name) values ('firm.example');
insert into conversation_firsts (customer_key, conversation_id, theirs_at) values
    (1, 10, '2012-11-01 09:00'), (1, 20, '2012-11-01 09:00'), (1, 30, '2012-11-01 09:00'), (1, 40, '2012-11-01 09:00');
insert into wait_messages (message_id, customer_key, conversation_id, channel, sent_at, sent_on) values
    (1, 1, 10, 'email', '2012-11-01 09:00', '2012-11-01'), (2, 1, 20, 'email', '2012-11-01 09:00', '2012-11-01'),
    (3, 1, 20, 'email', '2012-11-02 09:00', '2012-11-02'), (4, 1, 30, 'email', '2012-11-01 09:00', '2012-11-01'),
    (5, 1, 30, 'email', '2012-11-02 09:00', '2012-11-02'), (6, 1, 40, 'email', '2012-11-01 09:00', '2012-11-01');
insert into answering_mails (message_id, answers) values (2, 'unknown'), (3, 'unknown'), (4, 'ours'), (5, 'others'), (6, 'ours');

-- expect
from (values (1, 'sure'), (2, 'sure'), (4, 'possible'), (6, 'possible')) as t (wait_id, certainty)

-- test: where nobody knows who we are, a ticket surely waits and a mail perhaps
-- given
insert into customer_keys (customer_key, customer_id) values (1, 'C1');
insert into conversation_firsts (customer_key, conversation_id, theirs_at) values (1, 10, '2012-11-01 09:00'), (1, 20, '2012-11-01 09:00');
insert into wait_messages (message_id, customer_key, conversation_id, channel, sent_at, sent_on) values
    (1, 1, 10, 'email', '2012-11-01 09:00', '2012-11-01'), (2, 1, 20, 'ticket', '2012-11-01 09:00', '2012-11-01');

-- expect
from (values (1, 'possible'), (2, 'sure')) as t (wait_id, certainty)

-- test: where messages end before the day of the report, the time of an open question is cut off there
-- given
insert into customer_keys (customer_key, customer_id) values (1, 'C1');
insert into source_gaps (table_name, source_name, reason, from_on, to_on, bears_figures) values
    ('messages', 'inbox', 'stale', '2012-11-10', '2012-11-28', true), ('orders', 'shop', 'stale', '2012-11-01', '2012-11-28', true),
    ('messages', 'anna', 'stale', '2012-06-01', '2012-06-30', true), ('messages', 'news', 'stale', '2012-06-01', '2012-11-28', false);
insert into wait_messages (message_id, customer_key, conversation_id, sent_at, sent_on) values
    (1, 1, 10, '2012-11-08 23:00', '2012-11-09'), (2, 1, 20, '2012-11-20 09:00', '2012-11-20');
insert into conversation_firsts (customer_key, conversation_id, theirs_at) values (1, 10, '2012-11-08 23:00'), (1, 20, '2012-11-20 09:00');

-- expect
from (values (1, 'open', 86400.0), (2, 'open', 0.0)) as t (wait_id, outcome, wait_seconds)
