-- test: each kind of conflict is named, and two contacts with one address at one customer are none
-- given
insert into contacts (addresses, customer_id) values
    (['a@x.example'], 'K1'), (['a+b@x.example'], 'K2'), (['b@x.example'], 'K1'), (['b@x.example'], 'K1'),
    (['anna@firm.example'], 'K3'), (null, 'K3');
insert into identities (address, mailbox, side) values
    ('a@x.example', 'a@x.example', 'theirs'), ('a+b@x.example', 'a@x.example', 'theirs'),
    ('b@x.example', 'b@x.example', 'theirs'), ('anna@firm.example', 'anna@firm.example', 'ours');
insert into customer_domains (domain, customer_id, customer_ids) values
    ('x.example', null, ['K1', 'K2']), ('y.example', 'K4', ['K4']);
insert into crm_customers (customer_id, name, domain) values
    ('K4', 'Hansen', 'y.example'), ('K5', 'HANSEN ', 'y.example'), ('K6', 'Hansen', null), ('K7', 'Hansen', null);

-- expect
from (values
    ('address at two customers', 'a@x.example', ['K1', 'K2']), ('address ours and theirs', 'anna@firm.example', ['K3']),
    ('domain at two customers', 'x.example', ['K1', 'K2']), ('customer twice', 'HANSEN ', ['K4', 'K5'])
) as t (conflict, name, customer_ids)
