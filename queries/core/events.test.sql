-- test: messages and all else are events, of the customer with the key and of the one with the number
-- given
create table customer_keys as from (values (1, 'K1')) as t (customer_key, customer_id);
create table message_events as
from (values ('m1', 1, timestamp '2012-11-01 09:00', date '2012-11-01', 'they', 'message'))
    as t (message_id, customer_key, occurred_at, occurred_on, lane, what);
create table messages as from (values ('m1', 'Offer', 1, 2)) as t (message_id, subject, file_id, line);
create table message_names as from (values ('m1', 'name')) as t (message_id, name);
create table other_events as
from (values ('K2', timestamp '2012-11-02 09:00', date '2012-11-02', 'contract', 'order', null, 5.0, 'O1', 1, 3))
    as t (customer_id, occurred_at, occurred_on, lane, what, title, value, reference, file_id, line);

-- expect
from (values ('K1', 'message', 'Offer', null, 'name', 2), ('K2', 'order', null, 5.0, 'O1', 3)) as t (customer_id, what, title, value, reference, line)
