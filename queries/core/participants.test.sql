-- test: a mailbox that stands twice among the recipients is one; a call or ticket has its participant, even where the address is unknown
-- given
create table mails as
from (values
    ('m1', 'jo@hansen.example', ['anna@firm.example'], []),
    ('m2', 'anna@firm.example', ['jo@hansen.example', 'Jo+web@hansen.example'], ['jo@hansen.example', 'kim@hansen.example', ''])
) as t (message_id, from_address, to_addresses, cc_addresses);
create table identities as
from (values
    ('jo@hansen.example', 'jo@hansen.example', 'theirs', 'K1', 'P1', null), ('Jo+web@hansen.example', 'jo@hansen.example', 'theirs', 'K1', 'P1', null),
    ('kim@hansen.example', 'kim@hansen.example', 'theirs', 'K1', null, null), ('anna@firm.example', 'anna@firm.example', 'ours', null, null, 'M1')
) as t (address, mailbox, side, customer_id, contact_id, person_id);
create table recorded_messages as
from (values ('activity:A1', 'to', 'jo@hansen.example', 'K1', 'P1'), ('ticket:T2', 'from', null, 'K2', null))
    as t (message_id, role, address, customer_id, contact_id);

-- expect
from (values
    ('m1', 'from', 'jo@hansen.example', 'K1', 'P1'),
    ('m1', 'to', 'anna@firm.example', null, null),
    ('m2', 'from', 'anna@firm.example', null, null),
    ('m2', 'to', 'jo@hansen.example', 'K1', 'P1'),
    ('m2', 'cc', 'kim@hansen.example', 'K1', null),
    ('activity:A1', 'to', 'jo@hansen.example', 'K1', 'P1'),
    ('ticket:T2', 'from', null, 'K2', null)
) as t (message_id, role, address, customer_id, contact_id)
