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
