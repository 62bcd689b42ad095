-- test: nudges belong to the wait they share the answer with, what is asked after it to the next
-- given
insert into wait_messages (message_id, customer_key, conversation_id, answered_at, settled_at) values
    (31, 1, 10, '2012-01-05', null),
    (32, 1, 10, '2012-01-05', '2012-03-01'),
    (33, 1, 10, null, null),
    (34, 1, 20, null, '2012-03-01');
insert into waits (wait_id, customer_key, conversation_id, ended_at) values
    (31, 1, 10, '2012-01-05'), (33, 1, 10, null), (34, 1, 20, '2012-03-01'), (40, 2, 10, null);

-- expect
from (values (31, 31), (32, 31), (33, 33), (34, 34)) as t (message_id, wait_id)
