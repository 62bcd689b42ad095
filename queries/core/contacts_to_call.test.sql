-- test: the contact with whom the last word was is the one to call, else the first in the CRM
-- given
insert into contacts (contact_id, customer_id, name, email, phone) values
    ('K1', 'a', 'Ahab', 'ahab@a.example', '+49301'), ('K2', 'a', 'Queequeg', 'q@a.example', '+49302'),
    ('K4', 'b', 'Bildad', null, null), ('K3', 'b', 'Peleg', 'p@b.example', null);
insert into exchanges (customer_id, contact_key, sent_at) values
    ('a', key_of('K1'), '2012-11-17 09:00'), ('a', key_of('K2'), '2012-11-18 09:00');

-- expect
from (values ('a', 'Queequeg', '+49302'), ('b', 'Peleg', null)) as t (customer_id, name, phone)

-- test: of a customer without contacts it is the address with which the last word was
-- given
insert into identities (address, side, customer_id, contact_key) values
    ('a@c.example', 'theirs', 'c.example', 1), ('b@c.example', 'theirs', 'c.example', 2), ('we@us.example', 'ours', null, 3);
insert into exchanges (customer_id, contact_key, sent_at) values ('c.example', 2, '2012-11-18 09:00');

-- expect
from (values ('c.example', 'b@c.example', null)) as t (customer_id, email, name)
