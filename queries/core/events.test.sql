-- test: messages and all else are events, of the customer with the key and of the one with the number
-- given
insert into customer_keys (customer_key, customer_id) values (1, 'K1');
insert into message_events (message_id, customer_key, occurred_at, occurred_on, lane, what) values
    (1, 1, '2012-11-01 09:00', '2012-11-01', 'they', 'message');
insert into messages (message_id, subject, file_id, line) values (1, 'Offer', 1, 2);
insert into message_names (message_id, name) values (1, 'name');
insert into other_events (customer_id, occurred_at, occurred_on, lane, what, value, reference, file_id, line) values
    ('K2', '2012-11-02 09:00', '2012-11-02', 'contract', 'order', 5.0, 'O1', 1, 3);

-- expect
from (values
    ('K1', 'message', 'Offer', null, 'name', 2), ('K2', 'order', null, 5.0, 'O1', 3)
) as t (customer_id, what, title, value, reference, line)
