-- test: a message is one event of a customer, whomever of its people it names, on the day it has in Berlin
-- given
create table correspondence as
from (values
    ('m1', 'K1', timestamp '2012-10-31 23:30', 'inbound', 'email', 'human', true), ('m2', 'K1', timestamp '2012-11-02 09:00', 'outbound', 'email', 'auto_reply', true),
    ('m2', 'K1', timestamp '2012-11-02 09:00', 'outbound', 'email', 'auto_reply', false), ('activity:A1', 'K1', timestamp '2012-11-03 09:00', 'outbound', 'call', 'human', true)
) as t (message_id, customer_key, sent_at, direction, channel, kind, is_first);
alter table correspondence add column sent_on date;
update correspondence set sent_on = timezone('Europe/Berlin', timezone('UTC', sent_at))::date;

-- expect
from (values
    ('K1', date '2012-11-01', 'they', 'message', 'm1'), ('K1', date '2012-11-02', 'we', 'auto_reply', 'm2'),
    ('K1', date '2012-11-03', 'we', 'call', 'activity:A1')
) as t (customer_key, occurred_on, lane, what, message_id)
