-- test: an attempt, an offer and what opens a conversation expect an answer; what continues one, a call that was taken, and what answers a sure question do not
-- given
insert into conversation_firsts (customer_key, conversation_id, ours_at, theirs_at) values
    (1, 10, '2012-03-01 09:00', '2012-03-02 09:00'), (1, 20, '2012-04-01 09:00', '2012-04-01 09:00'), (1, 30, '2012-05-01 09:00', null),
    (1, 40, '2012-06-01 09:00', null), (1, 50, '2012-07-01 09:00', null), (1, 60, '2012-08-01 09:00', '2012-07-30 09:00'),
    (1, 70, '2010-11-01 09:00', null), (1, 80, '2012-01-05 09:00', null), (1, 90, '2012-01-06 09:00', '2012-01-01 09:00'),
    (2, 10, '2012-03-01 09:00', null);
insert into correspondence (message_id, customer_key, conversation_id, kind, channel, direction, is_first, sent_at, sent_on)
select message_id, customer_key, conversation_id, 'human', channel, direction, true, sent_at, cast(sent_at as date)
from (values
    (1, 1, 10, 'email', 'outbound', timestamp '2012-03-01 09:00'), (1, 2, 10, 'email', 'outbound', '2012-03-01 09:00'),
    (2, 1, 10, 'email', 'outbound', '2012-03-03 09:00'), (3, 1, 20, 'email', 'outbound', '2012-04-01 09:00'),
    (4, 1, 30, 'call', 'outbound', '2012-05-01 09:00'), (5, 1, 40, 'missed_call', 'outbound', '2012-06-01 09:00'),
    (6, 1, 50, 'email', 'outbound', '2012-07-01 09:00'), (7, 1, 60, 'email', 'outbound', '2012-08-01 09:00'),
    (8, 1, 70, 'email', 'outbound', '2010-11-01 09:00'), (9, 1, 80, 'email', 'outbound', '2012-01-05 09:00'),
    (10, 1, 90, 'email', 'inbound', '2012-01-06 09:00'), (11, 1, 90, 'email', 'outbound', '2012-01-06 09:00')
) as t (message_id, customer_key, conversation_id, channel, direction, sent_at);
insert into waits (wait_id, answer_message_id, is_off_thread, certainty) values (100, 6, true, 'sure'), (101, 5, true, 'possible');
insert into offer_words (message_id, customer_key) values (7, 1);

-- expect
from (values (1, 1, 'other'), (1, 2, 'other'), (5, 1, 'other'), (7, 1, 'offer')) as t (message_id, customer_key, kind)

-- test: an attempt to win back is one, with an offer too
-- given
insert into personal_attempts (attempt_id, customer_id) values ('m1', 'K1');
insert into offer_words (message_id, customer_key) values (key_of('m1'), key_of('K1'));
insert into conversation_firsts (customer_key, conversation_id, ours_at) values (key_of('K1'), 10, '2012-03-01 09:00');
insert into correspondence (message_id, customer_key, conversation_id, kind, channel, direction, is_first, sent_at, sent_on) values
    (7, 3, 90, 'human', 'email', 'inbound', true, '2012-01-02 09:00', '2012-01-02'),
    (key_of('m1'), key_of('K1'), 10, 'human', 'email', 'outbound', true, '2012-03-01 09:00', '2012-03-01');

-- expect
from (values (10, 'win_back', '2012-03-01 09:00', '2012-03-01')) as t (conversation_id, kind, spoken_at, spoken_on)

-- test: where messages of one side alone are loaded nobody knows what was answered
-- given
insert into conversation_firsts (customer_key, conversation_id, ours_at) values (1, 10, '2012-03-01 09:00');
insert into correspondence (message_id, customer_key, conversation_id, kind, channel, direction, is_first, sent_at, sent_on) values
    (7, 3, 90, 'human', 'email', 'inbound', true, '2012-01-02 09:00', '2012-01-02'),
    (1, 1, 10, 'human', 'email', 'outbound', true, '2012-03-01 09:00', '2012-03-01');
insert into source_gaps (table_name, source_name, reason) values ('messages', 'outbound', 'one_sided');

-- expect
from (select 1 as message_id) where message_id > 1
