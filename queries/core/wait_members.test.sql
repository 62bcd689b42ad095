-- test: nudges belong to the wait they share the answer with, what is asked after it to the next
-- given
create table wait_messages as
from (values
    ('q1', 'K1', 'c', timestamp '2012-01-05', null::timestamp),
    ('q2', 'K1', 'c', timestamp '2012-01-05', timestamp '2012-03-01'),
    ('q3', 'K1', 'c', null, null),
    ('q4', 'K1', 'd', null, timestamp '2012-03-01')
) as t (message_id, customer_key, conversation_id, answered_at, settled_at);
create table waits as
from (values
    ('q1', 'K1', 'c', timestamp '2012-01-05'), ('q3', 'K1', 'c', null), ('q4', 'K1', 'd', timestamp '2012-03-01'), ('x', 'K2', 'c', null)
) as t (wait_id, customer_key, conversation_id, ended_at);

-- expect
from (values ('q1', 'q1'), ('q2', 'q1'), ('q3', 'q3'), ('q4', 'q4')) as t (message_id, wait_id)
