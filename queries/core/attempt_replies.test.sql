-- test: a reply is credited once: to the attempt whose conversation it stands in, else to the last personal one, else to the last mailing
-- given
insert into losses (customer_id, lost_on) values ('K1', '2012-01-01');
insert into personal_attempts (attempt_id, customer_id, conversation_id, attempted_at) values
    ('a1', 'K1', 1, '2012-02-01 09:00'), ('a2', 'K1', 2, '2012-02-10 09:00'), ('a3', 'K1', 3, '2012-06-01 09:00'),
    ('a4', 'K1', 4, '2012-06-05 09:00');
insert into sends (send_id, customer_id, sent_at, bounced_at, sent_on) values
    ('s1', 'K1', '2012-02-12 09:00', null, '2012-02-12'), ('s2', 'K1', '2012-09-01 09:00', null, '2012-09-01'),
    ('s3', 'K1', '2012-09-08 09:00', null, '2012-09-08'), ('s4', 'K1', '2012-09-09 09:00', '2012-09-09 09:01', '2012-09-09');
insert into lost_exchanges (message_id, customer_id, conversation_id, sent_at, direction) values
    (9, 'K1', 1, '2012-02-14 09:00', 'inbound'), (10, 'K1', 1, '2012-02-15 09:00', 'inbound'),
    (11, 'K1', 7, '2012-06-06 09:00', 'inbound'), (12, 'K1', 6, '2012-08-01 09:00', 'inbound'),
    (13, 'K1', 5, '2012-09-10 09:00', 'inbound'), (8, 'K1', 5, '2012-09-11 09:00', 'outbound');

-- expect
from (values
    ('a1', 9, '2012-02-14 09:00'), ('a4', 11, '2012-06-06 09:00'), ('s3', 13, '2012-09-10 09:00')
) as t (attempt_id, reply_id, replied_at)

-- test: of two attempts of one moment the later one by its key has the reply, whatever its name
-- given
insert into losses (customer_id, lost_on) values ('K1', '2012-01-01');
insert into personal_attempts (attempt_id, customer_id, conversation_id, attempted_at) values
    ('b', 'K1', 1, '2012-02-01 09:00'), ('c', 'K1', 2, '2012-02-01 09:00');
insert into lost_exchanges (message_id, customer_id, conversation_id, sent_at, direction) values
    (9, 'K1', 3, '2012-02-14 09:00', 'inbound');

-- expect
from (values ('b', 9)) as t (attempt_id, reply_id)

-- test: the window in which a reply is credited without its conversation is a setting
-- given
-- settings: thresholds.attribution_days=10
insert into losses (customer_id, lost_on) values ('K1', '2012-01-01');
insert into personal_attempts (attempt_id, customer_id, conversation_id, attempted_at) values
    ('a', 'K1', 1, '2012-02-01 09:00'), ('b', 'K2', 2, '2012-02-01 09:00');
insert into lost_exchanges (message_id, customer_id, conversation_id, sent_at, direction) values
    (9, 'K1', 3, '2012-02-11 09:01', 'inbound'), (10, 'K2', 4, '2012-02-11 09:00', 'inbound');

-- expect
from (values ('b', 10)) as t (attempt_id, reply_id)
