-- given
-- settings: as_of=2012-10-31
-- build: repeated_ids
-- build: file_order
-- build: older_rows

-- test: an activity of the last seen local day is seen, one after that midnight is not, and a copy counts once
-- given
insert into imports.files (file_id, path) values (1, 'a.csv'), (2, 'b.csv');
insert into imports.activities (activity_id, customer_id, kind, direction, occurred_at, subject, file_id, line) values
    ('A1', 'K1', 'call', 'outbound', '2012-10-30 23:30', 'old', 1, 2),
    ('A1', 'K1', 'call', 'outbound', '2012-10-30 23:30', 'new', 2, 2),
    ('A2', 'K1', 'note', null, '2012-10-31 23:30', 'later', 1, 3);

-- expect
from (values ('A1', '2012-10-31', 'new')) as t (activity_id, occurred_on, subject)

-- test: an activity of a merged customer stands at the surviving one
-- given
insert into surviving_customers (customer_id, surviving_id) values ('K2', 'K1');
insert into imports.files (file_id, path) values (1, 'a.csv');
insert into imports.activities (activity_id, customer_id, kind, direction, occurred_at, file_id, line) values
    ('A1', 'K2', 'call', 'outbound', '2012-10-30 12:00', 1, 2);

-- expect
from (values ('A1', 'K1')) as t (activity_id, customer_id)

-- test: where only the contact or the contract is known, the activity is of their customer; of nobody's it is left out
-- given
insert into surviving_customers (customer_id, surviving_id) values ('K2', 'K1');
insert into crm_customers (customer_id) values ('K1'), ('K3');
insert into known_contracts (contract_id, customer_id) values ('V3', 'K3');
insert into contacts (contact_id, customer_id) values ('P3', 'K3');
insert into imports.files (file_id, path) values (1, 'a.csv');
insert into imports.activities (activity_id, contact_id, related_id, kind, occurred_at, file_id, line) values
    ('A1', 'P3', null, 'call', '2012-10-30 12:00', 1, 2), ('A2', null, 'V3', 'call', '2012-10-30 12:00', 1, 2),
    ('A3', null, 'K2', 'call', '2012-10-30 12:00', 1, 2), ('A4', 'P3', 'K1', 'call', '2012-10-30 12:00', 1, 2),
    ('A5', 'L1', 'L2', 'call', '2012-10-30 12:00', 1, 2);

-- expect
from (values ('A1', 'K3'), ('A2', 'K3'), ('A3', 'K1'), ('A4', 'K1')) as t (activity_id, customer_id)

-- test: a call is of the customer whose contact has the number; of several customers' number, of nobody
-- given
insert into contacts (contact_id, customer_id, phone) values
    ('P1', 'K1', '+4930111111'), ('P2', 'K2', '+4930222222'), ('P3', 'K2', '+4930222222'),
    ('P4', 'K3', '+4930333333'), ('P5', 'K4', '+4930333333');
insert into imports.files (file_id, path) values (1, 'a.csv');
insert into imports.activities (activity_id, phone, kind, occurred_at, file_id, line) values
    ('A1', '+4930111111', 'call', '2012-10-30 12:00', 1, 2), ('A2', '+4930222222', 'call', '2012-10-30 12:00', 1, 3),
    ('A3', '+4930333333', 'call', '2012-10-30 12:00', 1, 4), ('A4', '+4930444444', 'call', '2012-10-30 12:00', 1, 5);

-- expect
from (values ('A1', 'K1', 'P1'), ('A2', 'K2', null)) as t (activity_id, customer_id, contact_id)

-- test: a meeting is of each customer who took part, begun by who invited; where ours declined it was not ours
-- given
insert into identities (address, mailbox, side, customer_id, contact_id) values
    ('a@firm.example', 'a@firm.example', 'ours', null, null), ('jo@k.example', 'jo@k.example', 'theirs', 'K1', 'P1'),
    ('kim@k.example', 'kim@k.example', 'theirs', 'K1', 'P2'), ('lou@l.example', 'lou@l.example', 'theirs', 'K2', 'P3');
insert into imports.files (file_id, path) values (1, 'a.ics');
insert into imports.activities (activity_id, addresses, declined_addresses, kind, occurred_at, file_id, line) values
    ('M1', ['a@firm.example', 'jo@k.example'], [], 'meeting', '2012-10-30 12:00', 1, 2),
    ('M2', ['jo@k.example', 'kim@k.example', 'lou@l.example'], null, 'meeting', '2012-10-30 12:00', 1, 3),
    ('M3', ['jo@k.example'], ['a@firm.example'], 'meeting', '2012-10-30 12:00', 1, 4),
    ('M4', ['a@firm.example'], ['jo@k.example'], 'meeting', '2012-10-30 12:00', 1, 5);

-- expect
from (values
    ('M1', 'K1', 'P1', null), ('M2:K1', 'K1', null, 'inbound'), ('M2:K2', 'K2', 'P3', 'inbound')
) as t (activity_id, customer_id, contact_id, direction)
