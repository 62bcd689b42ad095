-- test: the sender of what came in and whoever else it went to are counterparts, known or not
-- given
create table messages as
from (values ('m1', 'inbound', 1, 11), ('m2', 'outbound', null, null), ('m3', 'inbound', null, 33)) as t (message_id, direction, customer_key, contact_key);
create table recipients as from (values ('m1', 2, 22), ('m2', 1, 11)) as t (message_id, customer_key, contact_key);

-- expect
from (values ('m1', 1, 11), ('m1', 2, 22), ('m2', 1, 11), ('m3', null, 33)) as t (message_id, customer_key, contact_key)
