-- test: calls and tickets have a participant even where the address is unknown, notes are no messages, and a ticket without an answer is one message
-- given
create table identities as from (values ('jo@hansen.example', 'K1', 'P1')) as t (address, customer_id, contact_id);
create table contacts as from (values ('P1', 'jo@hansen.example')) as t (contact_id, email);
create table activities as
from (values
    ('A1', 'call', 'outbound', 'K1', 'P1'), ('A2', 'meeting', null, 'K1', null), ('A3', 'letter', 'inbound', 'K1', null), ('A4', 'note', 'inbound', 'K1', 'P1')
) as t (activity_id, kind, direction, customer_id, contact_id);
alter table activities add column occurred_at timestamp default '2012-11-01 08:00';
alter table activities add column subject varchar;
alter table activities add column person_id varchar default 'B';
alter table activities add column file_id integer;
alter table activities add column line bigint;
create table tickets as
from (values
    ('T1', 'jo@hansen.example', null, timestamp '2012-11-01 09:00', null::timestamp, 'A'), ('T2', null, 'K2', timestamp '2012-11-01 09:00', timestamp '2012-11-02 09:00', 'A')
) as t (ticket_id, email, customer_id, opened_at, answered_at, person_id);
alter table tickets add column subject varchar;
create table message_names as
select unnest(['activity:A1', 'activity:A2', 'activity:A3', 'ticket:T1', 'ticket:T1:answer', 'ticket:T2', 'ticket:T2:answer']) as name, name as message_id;

-- expect
from (values
    ('activity:A1', 'call', 'outbound', 'to', 'jo@hansen.example', 'K1', 'P1', 'B', timestamp '2012-11-01 08:00'),
    ('activity:A2', 'meeting', 'outbound', 'to', null, 'K1', null, 'B', timestamp '2012-11-01 08:00'),
    ('activity:A3', 'letter', 'inbound', 'from', null, 'K1', null, 'B', timestamp '2012-11-01 08:00'),
    ('ticket:T1', 'ticket', 'inbound', 'from', 'jo@hansen.example', 'K1', 'P1', null, timestamp '2012-11-01 09:00'),
    ('ticket:T2', 'ticket', 'inbound', 'from', null, 'K2', null, null, timestamp '2012-11-01 09:00'),
    ('ticket:T2:answer', 'ticket', 'outbound', 'to', null, 'K2', null, 'A', timestamp '2012-11-02 09:00')
) as t (message_id, channel, direction, role, address, customer_id, contact_id, person_id, sent_at)
