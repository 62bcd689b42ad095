-- test: calls and tickets have a participant even where the address is unknown, notes are no messages, and a ticket without an answer is one message
-- given
insert into identities (address, customer_id, contact_key) values ('jo@hansen.example', 'K1', key_of('P1'));
insert into activities (activity_id, kind, direction, customer_id, contact_id, occurred_at, person_id) values
    ('A1', 'call', 'outbound', 'K1', 'P1', '2012-11-01 08:00', 'B'),
    ('A2', 'meeting', null, 'K1', null, '2012-11-01 08:00', 'B'),
    ('A3', 'letter', 'inbound', 'K1', null, '2012-11-01 08:00', 'B'),
    ('A4', 'note', 'inbound', 'K1', 'P1', '2012-11-01 08:00', 'B');
insert into tickets (ticket_id, email, customer_id, opened_at, answered_at, person_id) values
    ('T1', 'jo@hansen.example', null, '2012-11-01 09:00', null, 'A'),
    ('T2', null, 'K2', '2012-11-01 09:00', '2012-11-02 09:00', 'A');

-- expect
select
    t.* replace (key_of(contact_key) as contact_key, key_of(person_key) as person_key),
    key_of(customer_id) as customer_key, key_of(name) as message_id
from (values
    ('activity:A1', 'call', 'outbound', false, 'K1', 'P1', 'B', '2012-11-01 08:00'),
    ('activity:A2', 'meeting', 'outbound', false, 'K1', null, 'B', '2012-11-01 08:00'),
    ('activity:A3', 'letter', 'inbound', false, 'K1', null, 'B', '2012-11-01 08:00'),
    ('ticket:T1', 'ticket', 'inbound', true, 'K1', 'P1', null, '2012-11-01 09:00'),
    ('ticket:T2', 'ticket', 'inbound', true, 'K2', null, null, '2012-11-01 09:00'),
    ('ticket:T2:answer', 'ticket', 'outbound', true, 'K2', null, 'A', '2012-11-02 09:00')
) as t (name, channel, direction, is_threaded, customer_id, contact_key, person_key, sent_at)
