-- test: a message is one event of a customer, whomever of its people it names, on the day it has in Berlin
-- given
insert into correspondence (message_id, customer_key, sent_at, direction, channel, kind, is_first, sent_on) values
    (21, 1, '2012-10-31 23:30', 'inbound', 'email', 'human', true, '2012-11-01'),
    (22, 1, '2012-11-02 09:00', 'outbound', 'email', 'auto_reply', true, '2012-11-02'),
    (22, 1, '2012-11-02 09:00', 'outbound', 'email', 'auto_reply', false, '2012-11-02'),
    (11, 1, '2012-11-03 09:00', 'outbound', 'call', 'human', true, '2012-11-03');

-- expect
from (values
    (1, '2012-11-01', 'they', 'message', 21), (1, '2012-11-02', 'we', 'auto_reply', 22), (1, '2012-11-03', 'we', 'call', 11)
) as t (customer_key, occurred_on, lane, what, message_id)
