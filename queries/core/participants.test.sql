-- test: calls and tickets have a participant even where the address is unknown; notes have none
-- given
create table mail_addresses as from (values ('m1', 'from', 'jo@hansen.example')) as t (message_id, role, address);
create table identities as
from (values ('jo@hansen.example', 'theirs', 'K1', 'P1', null)) as t (address, side, customer_id, contact_id, person_id);
alter table identities add column mailbox varchar;
update identities set mailbox = address;
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
    ('activity:A1', 'to', 'jo@hansen.example', 'K1', 'P1'),
    ('activity:A2', 'to', null, 'K1', null),
    ('activity:A3', 'from', null, 'K1', null),
    ('ticket:T1', 'from', 'jo@hansen.example', 'K1', 'P1'),
    ('ticket:T2', 'from', null, 'K2', null),
    ('ticket:T2:answer', 'to', null, 'K2', null)
) as t (message_id, role, address, customer_id, contact_id)
