-- test: an owner is known by number, address or name, whichever the CRM has
-- given
insert into people (person_id, person_key, name, email) values
    ('M1', 1, 'Anna Brandt', 'anna@us.example'), ('M2', 2, 'Anna Brandt', 'brandt@us.example');
insert into customers (customer_id, owner_person_id) values
    ('a', 'M2'), ('b', 'anna brandt'), ('c', 'brandt@us.example'), ('d', 'Someone else'), ('e', ''), ('f', null);

-- expect
from (values
    ('a', 'M2', 2), ('b', 'anna brandt', 1), ('c', 'brandt@us.example', 2), ('d', 'Someone else', null)
) as t (customer_id, owner, person_key)
