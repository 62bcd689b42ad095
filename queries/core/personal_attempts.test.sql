-- test: an attempt is a conversation that we open after the loss: not on its day, not an answer, not a second mail, not after the return
-- given
create table losses as
from (values ('K1', 1, date '2011-11-10', date '2012-11-20')) as t (customer_id, loss_number, lost_on, returned_on);
create table lost_exchanges as
from (values
    ('K1', 'm0', 'c0', timestamp '2011-10-01 09:00', 'outbound', 'A'),
    ('K1', 'm1', 'c1', timestamp '2011-11-10 13:00', 'outbound', 'A'),
    ('K1', 'm2', 'c2', timestamp '2012-01-05 09:00', 'inbound', null),
    ('K1', 'm3', 'c2', timestamp '2012-01-06 09:00', 'outbound', 'C'),
    ('K1', 'm4', 'c4', timestamp '2012-10-09 22:30', 'outbound', 'B'),
    ('K1', 'm5', 'c4', timestamp '2012-10-12 09:00', 'outbound', 'B'),
    ('K1', 'activity:A1', 'activity:A1', timestamp '2012-11-01 09:00', 'outbound', null),
    ('K1', 'm6', 'c6', timestamp '2012-11-10 09:00', 'outbound', 'B'),
    ('K1', 'm7', 'c7', timestamp '2012-11-21 09:00', 'outbound', 'B'),
    ('K2', 'm8', 'c8', timestamp '2012-11-10 09:00', 'outbound', 'B')
) as t (customer_id, message_id, conversation_id, sent_at, direction, person_key);
alter table lost_exchanges add column sent_on date;
update lost_exchanges set sent_on = timezone('Europe/Berlin', timezone('UTC', sent_at))::date;
create table messages as select distinct message_id, 'Hello' as subject from lost_exchanges;
create table message_names as select messages.message_id, messages.message_id as name from messages;

-- expect
from (values
    ('m4', date '2012-10-10', 'B', 'C', false), ('activity:A1', date '2012-11-01', null, 'B', null), ('m6', date '2012-11-10', 'B', 'B', true)
) as t (attempt_id, attempted_on, person_key, previous_person_key, has_history)
