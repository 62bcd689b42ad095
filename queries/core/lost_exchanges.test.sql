-- test: of the messages with customers who were lost each stands here once, automatic replies do not
-- given
insert into losses (customer_id, loss_number) values ('K1', 1), ('K1', 2);
insert into correspondence (message_id, kind, is_first, customer_key) values
    (1, 'human', true, key_of('K1')), (1, 'human', false, key_of('K1')), (2, 'auto_reply', true, key_of('K1')),
    (3, 'human', true, key_of('K2'));

-- expect
from (values (1, 'K1')) as t (message_id, customer_id)
