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

-- test: a call, and what is ours, stands at the end of its day where only that is known, a letter or missed call of the customer at its begin
-- given
insert into activities (activity_id, kind, direction, customer_id, occurred_at, is_day_only) values
    ('A1', 'call', 'outbound', 'K1', '2012-11-04 23:00', true), ('A2', 'call', 'inbound', 'K1', '2012-11-04 23:00', true),
    ('A3', 'letter', null, 'K1', '2012-11-04 23:00', true), ('A4', 'letter', 'inbound', 'K1', '2012-11-04 23:00', true),
    ('A5', 'missed_call', 'inbound', 'K1', '2012-11-04 23:00', true), ('A6', 'call', 'outbound', 'K1', '2012-11-04 23:00', false);

-- expect
from (values
    ('activity:A1', '2012-11-05 22:59:59.999999'), ('activity:A2', '2012-11-05 22:59:59.999999'),
    ('activity:A3', '2012-11-05 22:59:59.999999'), ('activity:A4', '2012-11-04 23:00'),
    ('activity:A5', '2012-11-04 23:00'), ('activity:A6', '2012-11-04 23:00')
) as t (name, sent_at)
