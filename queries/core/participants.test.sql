-- test: a mailbox that stands twice among the recipients is one; calls and tickets have a participant even where the address is unknown; notes have none
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
create table contacts as from (values ('P1', 'jo@hansen.example')) as t (contact_id, email);
create table activities as
from (values
    ('A1', 'call', 'outbound', 'K1', 'P1'), ('A2', 'meeting', null, 'K1', null), ('A3', 'letter', 'inbound', 'K1', null), ('A4', 'note', 'inbound', 'K1', 'P1')
) as t (activity_id, kind, direction, customer_id, contact_id);
create table tickets as
from (values ('T1', 'jo@hansen.example', null, null::timestamp), ('T2', null, 'K2', timestamp '2012-11-01 09:00')) as t (ticket_id, email, customer_id, answered_at);

-- expect
from (values
    ('m1', 'from', 'jo@hansen.example', 'K1', 'P1'),
    ('m1', 'to', 'anna@firm.example', null, null),
    ('m2', 'from', 'anna@firm.example', null, null),
    ('m2', 'to', 'jo@hansen.example', 'K1', 'P1'),
    ('m2', 'cc', 'kim@hansen.example', 'K1', null),
    ('activity:A1', 'to', 'jo@hansen.example', 'K1', 'P1'),
    ('activity:A2', 'to', null, 'K1', null),
    ('activity:A3', 'from', null, 'K1', null),
    ('ticket:T1', 'from', 'jo@hansen.example', 'K1', 'P1'),
    ('ticket:T2', 'from', null, 'K2', null),
    ('ticket:T2:answer', 'to', null, 'K2', null)
) as t (message_id, role, address, customer_id, contact_id)
