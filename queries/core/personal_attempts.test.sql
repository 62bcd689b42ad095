-- test: an attempt is a conversation that we open after the loss: not on its day, not an answer, not a second mail, not after the return, and not a reply to another customer
-- given
insert into losses (customer_id, loss_number, lost_on, returned_on) values ('K1', 1, '2011-11-10', '2012-11-20');
insert into lost_exchanges (customer_id, message_id, conversation_id, sent_at, direction, person_key, sent_on) values
    ('K1', 30, 20, '2011-10-01 09:00', 'outbound', 1, '2011-10-01'),
    ('K1', 31, 21, '2011-11-10 13:00', 'outbound', 1, '2011-11-10'),
    ('K1', 32, 22, '2012-01-05 09:00', 'inbound', null, '2012-01-05'),
    ('K1', 33, 22, '2012-01-06 09:00', 'outbound', 3, '2012-01-06'),
    ('K1', 34, 24, '2012-10-09 22:30', 'outbound', 2, '2012-10-10'),
    ('K1', 35, 24, '2012-10-12 09:00', 'outbound', 2, '2012-10-12'),
    ('K1', 11, 11, '2012-11-01 09:00', 'outbound', null, '2012-11-01'),
    ('K1', 36, 26, '2012-11-10 09:00', 'outbound', 2, '2012-11-10'),
    ('K1', 37, 27, '2012-11-21 09:00', 'outbound', 2, '2012-11-21'),
    ('K1', 39, 29, '2012-11-11 09:00', 'outbound', 2, '2012-11-11'),
    ('K2', 38, 28, '2012-11-10 09:00', 'outbound', 2, '2012-11-10');
insert into correspondence (customer_key, message_id, conversation_id, sent_at, direction, kind)
select key_of(customer_id), message_id, conversation_id, sent_at, direction, 'human' from lost_exchanges
union all
values (key_of('K3'), 40, 29, timestamp '2012-11-10 09:00', 'inbound', 'human'),
    (key_of('K3'), 39, 29, '2012-11-11 09:00', 'outbound', 'human'),
    (key_of('K1'), 41, 24, '2012-10-01 09:00', 'inbound', 'auto_reply');
insert into messages (message_id, subject) values
    (32, 'Hello'), (34, 'Hello'), (11, 'Hello'), (37, 'Hello'), (30, 'Hello'), (31, 'Hello'), (33, 'Hello'), (35, 'Hello'),
    (36, 'Hello'), (38, 'Hello'), (39, 'Hello');
insert into message_names (message_id, name) values
    (32, 'm2'), (34, 'm4'), (11, 'activity:A1'), (37, 'm7'), (30, 'm0'), (31, 'm1'), (33, 'm3'), (35, 'm5'), (36, 'm6'),
    (38, 'm8'), (39, 'm9');

-- expect
from (values
    ('m4', '2012-10-10', 2, 3, false), ('activity:A1', '2012-11-01', null, 2, null), ('m6', '2012-11-10', 2, 2, true)
) as t (attempt_id, attempted_on, person_key, previous_person_key, has_history)
