-- test: the first reply to a mail of ours of the days of an offer is one, as long as the offer is open; a second reply is not, nor one to any other mail
-- given
insert into contracts (customer_id, offered_on, decided_on) values
    ('in time', '2012-11-02', null), ('long ago', '2012-10-01', null), ('decided', '2012-11-01', '2012-11-02'),
    ('second', '2012-11-01', null);
insert into conversation_firsts (customer_key, conversation_id, theirs_at, ours_at)
select key_of(customer_id), conversation_id, cast('2012-11-05 09:00' as timestamp), cast('2012-11-01 09:00' as timestamp)
from (values ('in time', 1), ('long ago', 2), ('decided', 3), ('second', 4), ('no offer', 5)) as t (customer_id, conversation_id);
insert into wait_messages (message_id, customer_key, conversation_id, sent_at, sent_on)
select message_id, key_of(customer_id), conversation_id, cast(sent_at as timestamp), cast(sent_at as date)
from (values
    (1, 'in time', 1, '2012-11-05 09:00'), (2, 'long ago', 2, '2012-11-05 09:00'), (3, 'decided', 3, '2012-11-05 09:00'),
    (4, 'second', 4, '2012-11-06 09:00'), (5, 'no offer', 5, '2012-11-05 09:00')
) as t (message_id, customer_id, conversation_id, sent_at);

-- expect
from (values (1)) as t (message_id)

-- test: so is the reply credited to a personal attempt, and none to a mailing
-- given
insert into attempt_replies (attempt_id, customer_id, reply_id, replied_at) values
    ('m1', 'C1', 11, '2012-10-10 15:00'), ('s1', 'C1', 12, '2012-11-10 15:00');
insert into personal_attempts (attempt_id, customer_id) values ('m1', 'C1');

-- expect
from (values (11)) as t (message_id)
