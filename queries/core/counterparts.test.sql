-- test: the sender of what came in and whoever else it went to are counterparts, known or not
-- given
insert into messages (message_id, direction, customer_key, contact_key) values
    (1, 'inbound', 1, 11), (2, 'outbound', null, null), (3, 'inbound', null, 33);
insert into recipients (message_id, customer_key, contact_key) values (1, 2, 22), (2, 1, 11);

-- expect
from (values (1, 1, 11), (1, 2, 22), (2, 1, 11), (3, null, 33)) as t (message_id, customer_key, contact_key)
