-- test: only the customer's own decision settles: our withdrawal or our signature note does not
-- given
insert into contracts (customer_id, status, decided_on, decided_by, notice_on) values
    ('K1', 'signed', '2012-11-10', null, null),
    ('K2', 'declined', '2012-11-10', 'customer', null),
    ('K3', 'withdrawn', '2012-11-10', 'us', null),
    ('K4', 'declined', '2012-11-10', null, null),
    ('K5', 'signed', null, 'customer', '2012-11-10');
insert into activities (customer_id, kind, direction, occurred_at) values
    ('K6', 'cancellation', 'inbound', '2012-11-10 09:00'),
    ('K7', 'signature', null, '2012-11-10 09:00'),
    ('K8', 'withdrawal', 'outbound', '2012-11-10 09:00'),
    ('K9', 'complaint', 'inbound', '2012-11-10 09:00');

-- expect
from (values
    ('K1', '2012-11-10 23:00', 'signed'), ('K2', '2012-11-10 23:00', 'declined'), ('K5', '2012-11-10 23:00', 'notice'),
    ('K6', '2012-11-10 09:00', 'cancellation'), ('K7', '2012-11-10 09:00', 'signature')
) as t (customer_id, settled_at, what)

-- test: a decision of which only the day is known settles at the end of that day
-- given
insert into activities (customer_id, kind, direction, occurred_at, occurred_on, is_day_only) values
    ('K1', 'cancellation', 'inbound', '2012-11-09 23:00', '2012-11-10', true),
    ('K2', 'cancellation', 'inbound', '2012-11-09 23:00', '2012-11-10', false);

-- expect
from (values ('K1', '2012-11-10 23:00'), ('K2', '2012-11-09 23:00')) as t (customer_id, settled_at)
