-- test: only human mail between us and a customer is an exchange
-- given
insert into correspondence (message_id, customer_key, contact_key, direction, kind, sent_on) values
    (1, 1, 2, 'inbound', 'human', '2012-11-01'), (2, 1, 2, 'inbound', 'auto_reply', '2012-11-01'),
    (3, 1, 2, 'outbound', 'auto_reply', '2012-11-01'), (5, 1, 2, 'outbound', 'human', '2012-10-31'),
    (5, 2, 4, 'outbound', 'human', '2012-10-31');
insert into customer_keys (customer_key, customer_id) values (1, 'K1'), (2, 'K2');

-- expect
from (values
    (1, 'K1', 2, 'inbound', '2012-11-01'),
    (5, 'K1', 2, 'outbound', '2012-10-31'),
    (5, 'K2', 4, 'outbound', '2012-10-31')
) as t (message_id, customer_id, contact_key, direction, sent_on)
