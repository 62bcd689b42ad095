-- test: only the customer's own decision settles: our withdrawal or our signature note does not
-- given
create table settings as select 'Europe/Berlin' as timezone;
create table contracts as
from (values
    ('K1', 'signed', date '2012-11-10', null, null::date),
    ('K2', 'declined', date '2012-11-10', 'customer', null),
    ('K3', 'withdrawn', date '2012-11-10', 'us', null),
    ('K4', 'declined', date '2012-11-10', null, null),
    ('K5', 'signed', null, 'customer', date '2012-11-10')
) as t (customer_id, status, decided_on, decided_by, notice_on);
create table activities as
from (values
    ('K6', 'cancellation', 'inbound', timestamp '2012-11-10 09:00'),
    ('K7', 'signature', null, timestamp '2012-11-10 09:00'),
    ('K8', 'withdrawal', 'outbound', timestamp '2012-11-10 09:00'),
    ('K9', 'complaint', 'inbound', timestamp '2012-11-10 09:00')
) as t (customer_id, kind, direction, occurred_at);

-- expect
from (values
    ('K1', timestamp '2012-11-10 23:00', 'signed'),
    ('K2', timestamp '2012-11-10 23:00', 'declined'),
    ('K5', timestamp '2012-11-10 23:00', 'notice'),
    ('K6', timestamp '2012-11-10 09:00', 'cancellation'),
    ('K7', timestamp '2012-11-10 09:00', 'signature')
) as t (customer_id, settled_at, what)
