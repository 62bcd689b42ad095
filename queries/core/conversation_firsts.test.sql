-- test: a call or meeting is a word of ours whoever began it; an automatic reply is nobody's
-- given
insert into correspondence (message_id, conversation_id, customer_key, kind, channel, direction, sent_at) values
    (1, 10, 1, 'human', 'email', 'inbound', '2012-11-01 09:00'), (2, 10, 1, 'auto_reply', 'email', 'outbound', '2012-11-01 09:01'),
    (3, 10, 1, 'human', 'email', 'outbound', '2012-11-02 09:00'), (4, 10, 1, 'human', 'email', 'inbound', '2012-11-03 09:00'),
    (5, 20, 1, 'human', 'call', 'inbound', '2012-11-04 09:00'), (6, 30, 1, 'human', 'missed_call', 'inbound', '2012-11-05 09:00'),
    (7, 10, 2, 'human', 'email', 'outbound', '2012-11-02 09:00');

-- expect
from (values
    (1, 10, '2012-11-01 09:00', '2012-11-02 09:00'), (1, 20, null, '2012-11-04 09:00'), (1, 30, '2012-11-05 09:00', null),
    (2, 10, null, '2012-11-02 09:00')
) as t (customer_key, conversation_id, theirs_at, ours_at)
