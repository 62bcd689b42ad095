-- test: one message, or all that a customer wrote until the day
-- given
insert into messages (message_id, direction, customer_key, sent_at) values
    (1, 'inbound', key_of('K1'), '2012-11-05 10:00'), (2, 'inbound', key_of('K1'), '2012-11-06 22:00'),
    (3, 'inbound', key_of('K1'), '2012-11-06 23:30'),
    (4, 'inbound', key_of('K2'), '2012-11-05 10:00'), (5, 'inbound', key_of('K2'), '2012-11-05 11:00');
insert into decided (decision_id, what, customer_id, message_id, on_day) values
    (1, 'asks_nothing', 'K1', null, '2012-11-06'), (2, 'asks_nothing', 'K2', 4, null), (3, 'note', 'K2', 5, null);

-- expect
from (values (1), (2), (4)) as t (message_id)
