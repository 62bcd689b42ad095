-- test: turns alternate: a second mail of the same side is no new turn, and the return ends the last
-- given
insert into losses (customer_id, loss_number, lost_on, returned_on) values
    ('K1', 1, '2012-01-01', null), ('K2', 1, '2012-01-01', '2012-02-10'), ('K3', 1, '2012-01-01', '2011-12-20');
insert into lost_exchanges (customer_id, sent_on, message_id, direction, sent_at) values
    ('K1', '2012-01-01', 0, 'outbound', '2012-01-01'), ('K1', '2012-01-11', 1, 'inbound', '2012-01-11'),
    ('K1', '2012-01-21', 2, 'outbound', '2012-01-21'), ('K1', '2012-01-23', 3, 'outbound', '2012-01-23'),
    ('K1', '2012-01-31', 4, 'inbound', '2012-01-31'), ('K1', '2012-02-05', 5, 'inbound', '2012-02-05'),
    ('K2', '2012-01-31', 6, 'outbound', '2012-01-31'), ('K2', '2012-02-20', 7, 'inbound', '2012-02-20');

-- expect
from (values
    ('K1', 1, true, '2012-01-01', '2012-01-21', 20), ('K1', 2, false, '2012-01-21', '2012-01-31', 10),
    ('K1', 3, true, '2012-01-31', null, 302), ('K2', 1, true, '2012-01-01', '2012-01-31', 30),
    ('K2', 2, false, '2012-01-31', null, 10), ('K3', 1, true, '2012-01-01', null, 0)
) as t (customer_id, turn_number, is_ours, began_on, ended_on, days)
