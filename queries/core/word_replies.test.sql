-- test: a reply stands in the conversation, comes from a contact the word went to, or names none; a call is one; another contact's is none
-- given
insert into expecting_words (message_id, customer_key, conversation_id, spoken_at, spoken_on) values
    (1, 1, 10, '2012-03-01 09:00', '2012-03-01'), (2, 1, 20, '2012-04-01 09:00', '2012-04-01'),
    (3, 1, 30, '2012-05-01 09:00', '2012-05-01'),
    (4, 1, 40, '2012-06-01 09:00', '2012-06-01'), (5, 2, 50, '2012-07-01 09:00', '2012-07-01'),
    (6, 3, 60, '2012-08-01 09:00', '2012-08-01');
insert into recipients (message_id, customer_key, contact_key) values
    (1, 1, 11), (2, 1, 12), (3, 1, 13), (4, 1, 14), (5, 2, null), (6, 3, 31);
insert into correspondence (message_id, customer_key, conversation_id, contact_key, kind, channel, direction, sent_at, sent_on)
select message_id, customer_key, conversation_id, contact_key, kind, channel, direction, sent_at, cast(sent_at as date)
from (values
    (1, 1, 10, 11, 'human', 'email', 'outbound', timestamp '2012-03-01 09:00'),
    (101, 1, 10, 11, 'human', 'email', 'inbound', '2012-03-01 09:00'), (102, 1, 10, 15, 'human', 'email', 'inbound', '2012-03-03 09:00'),
    (103, 1, 21, 12, 'human', 'email', 'inbound', '2012-04-02 09:00'), (104, 1, 31, null, 'human', 'call', 'outbound', '2012-05-04 09:00'),
    (105, 1, 41, 15, 'human', 'email', 'inbound', '2012-06-02 09:00'), (106, 2, 51, 21, 'human', 'email', 'inbound', '2012-07-09 09:00'),
    (107, 3, 60, 31, 'auto_reply', 'email', 'inbound', '2012-08-01 09:01'),
    (108, 4, 60, 31, 'human', 'email', 'inbound', '2012-08-01 10:00')
) as t (message_id, customer_key, conversation_id, contact_key, kind, channel, direction, sent_at);

-- expect
from (values
    (1, '2012-03-03 09:00'), (2, '2012-04-02 09:00'), (3, '2012-05-04 09:00'), (4, null), (5, '2012-07-09 09:00'), (6, null)
) as t (message_id, replied_at)

-- test: our second word comes on a later day and answers no sure question
-- given
insert into expecting_words (message_id, customer_key, conversation_id, spoken_at, spoken_on) values
    (1, 1, 10, '2012-03-01 09:00', '2012-03-01'), (2, 1, 20, '2012-06-01 09:00', '2012-06-01');
insert into recipients (message_id, customer_key, contact_key) values (1, 1, 11), (2, 1, 12);
insert into correspondence (message_id, customer_key, conversation_id, contact_key, kind, channel, direction, sent_at, sent_on) values
    (1, 1, 10, 11, 'human', 'email', 'outbound', '2012-03-01 09:00', '2012-03-01'),
    (3, 1, 10, 11, 'human', 'email', 'outbound', '2012-03-01 15:00', '2012-03-01'),
    (4, 1, 15, 11, 'human', 'email', 'outbound', '2012-03-02 09:00', '2012-03-02'),
    (5, 1, 16, 11, 'human', 'missed_call', 'outbound', '2012-03-05 09:00', '2012-03-05'),
    (6, 1, 16, 13, 'human', 'email', 'outbound', '2012-06-05 09:00', '2012-06-05');
insert into waits (wait_id, answer_message_id, certainty) values (100, 4, 'sure'), (101, 5, 'possible');

-- expect
from (values (1, '2012-03-05 09:00'), (2, null)) as t (message_id, followed_up_at)
