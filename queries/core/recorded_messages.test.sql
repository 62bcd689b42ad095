-- test: calls and tickets have a participant even where the address is unknown, notes are no messages, and a ticket without an answer is one message
-- given
create table identities as select 'jo@hansen.example' as address, 'K1' as customer_id, key_of('P1') as contact_key;
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

-- expect
select t.* replace (key_of(contact_key) as contact_key, key_of(person_key) as person_key), key_of(customer_id) as customer_key, key_of(name) as message_id
from (values
    ('activity:A1', 'call', 'outbound', false, 'K1', 'P1', 'B', timestamp '2012-11-01 08:00'),
    ('activity:A2', 'meeting', 'outbound', false, 'K1', null, 'B', timestamp '2012-11-01 08:00'),
    ('activity:A3', 'letter', 'inbound', false, 'K1', null, 'B', timestamp '2012-11-01 08:00'),
    ('ticket:T1', 'ticket', 'inbound', true, 'K1', 'P1', null, timestamp '2012-11-01 09:00'),
    ('ticket:T2', 'ticket', 'inbound', true, 'K2', null, null, timestamp '2012-11-01 09:00'),
    ('ticket:T2:answer', 'ticket', 'outbound', true, 'K2', null, 'A', timestamp '2012-11-02 09:00')
) as t (name, channel, direction, is_threaded, customer_id, contact_key, person_key, sent_at)
