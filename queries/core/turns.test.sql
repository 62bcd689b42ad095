-- test: turns alternate: a second mail of the same side is no new turn, and the return ends the last
-- given
create table settings as select date '2012-11-28' as as_of_on;
create table losses as
from (values ('K1', 1, date '2012-01-01', null::date), ('K2', 1, date '2012-01-01', date '2012-02-10'), ('K3', 1, date '2012-01-01', date '2011-12-20')) as t (customer_id, loss_number, lost_on, returned_on);
create table lost_exchanges as
from (values
    ('K1', date '2012-01-01', 'm0', 'outbound'), ('K1', date '2012-01-11', 'm1', 'inbound'), ('K1', date '2012-01-21', 'm2', 'outbound'),
    ('K1', date '2012-01-23', 'm3', 'outbound'), ('K1', date '2012-01-31', 'm4', 'inbound'), ('K1', date '2012-02-05', 'm5', 'inbound'),
    ('K2', date '2012-01-31', 'm6', 'outbound'), ('K2', date '2012-02-20', 'm7', 'inbound')
) as t (customer_id, sent_on, message_id, direction);
alter table lost_exchanges add column sent_at timestamp;
update lost_exchanges set sent_at = sent_on;

-- expect
from (values
    ('K1', 1, true, date '2012-01-01', date '2012-01-21', 20), ('K1', 2, false, date '2012-01-21', date '2012-01-31', 10), ('K1', 3, true, date '2012-01-31', null, 302),
    ('K2', 1, true, date '2012-01-01', date '2012-01-31', 30), ('K2', 2, false, date '2012-01-31', null, 10), ('K3', 1, true, date '2012-01-01', null, 0)
) as t (customer_id, turn_number, is_ours, began_on, ended_on, days)
