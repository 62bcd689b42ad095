-- test: a customer that no CRM knows is found in contracts, orders or mail, once
-- given
insert into crm_customers (customer_id, kind) values ('K1', 'company');
insert into contracts (customer_id) values ('K1'), ('K2');
insert into orders (customer_id) values ('K2'), ('K3');
insert into activities (customer_id) values ('K3');
insert into contacts (customer_id) values ('K1'), (null);
insert into correspondence (customer_key, kind) values (3, 'human'), (4, 'human'), (4, 'human'), (5, 'auto_reply');
insert into customer_keys (customer_key, customer_id) values (3, 'K3'), (4, 'mail.example'), (5, 'robot.example');

-- expect
from (values
    ('K1', 'K1', 'crm'), ('K2', 'K2', 'orders'), ('K3', 'K3', 'orders'), ('mail.example', 'mail.example', 'mail')
) as t (customer_id, name, origin)

-- test: without a CRM a customer is known if we wrote to them or they wrote twice in one conversation
-- given
insert into orders (customer_id) values ('buyer.example');
insert into correspondence (customer_key, message_id, conversation_id, direction, kind) values
    (key_of('answered.example'), 1, 1, 'inbound', 'human'), (key_of('answered.example'), 2, 1, 'outbound', 'human'),
    (key_of('insists.example'), 3, 3, 'inbound', 'human'), (key_of('insists.example'), 4, 3, 'inbound', 'human'),
    (key_of('once.example'), 5, 5, 'inbound', 'human'), (key_of('once.example'), 6, 5, 'outbound', 'auto_reply'),
    (key_of('sprays.example'), 7, 7, 'inbound', 'human'), (key_of('sprays.example'), 8, 8, 'inbound', 'human'),
    (key_of('buyer.example'), 9, 9, 'inbound', 'human');
insert into customer_keys (customer_key, customer_id) values
    (key_of('answered.example'), 'answered.example'), (key_of('insists.example'), 'insists.example'),
    (key_of('once.example'), 'once.example'), (key_of('sprays.example'), 'sprays.example'),
    (key_of('buyer.example'), 'buyer.example');

-- expect
from (values
    ('answered.example', true), ('insists.example', true), ('once.example', false), ('sprays.example', false),
    ('buyer.example', true)
) as t (customer_id, is_known)
