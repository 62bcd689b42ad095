-- test: waits for tickets closed without an answer, and customers who wait for nothing else, are counted
-- given
create table settings as select 'Europe/Berlin' as timezone;
create table waits as
from (values
    ('ticket:1', 'K1', 'open', false), ('ticket:2', 'K1', 'open', false), ('ticket:3', 'K2', 'open', false), ('m', 'K2', 'open', false),
    ('n', 'K3', 'open', false), ('ticket:4', 'K4', 'open', true)
) as t (wait_id, customer_id, outcome, is_courtesy);
create table closed_waits as
from (values
    ('ticket:1', 'K1', timestamp '2012-10-03 08:00'), ('ticket:2', 'K1', timestamp '2012-10-02 22:30'),
    ('ticket:3', 'K2', timestamp '2012-10-05 08:00'), ('ticket:4', 'K4', timestamp '2012-10-01 08:00')
) as t (wait_id, customer_id, closed_at);

-- expect
from (values (3, 2, 1, date '2012-10-03')) as t (wait_count, customer_count, only_customer_count, first_closed_on)

-- test: without such tickets there is no row
-- given
create table settings as select 'Europe/Berlin' as timezone;
create table waits as from (values ('n', 'K3', 'open', false)) as t (wait_id, customer_id, outcome, is_courtesy);
create table closed_waits (wait_id varchar, customer_id varchar, closed_at timestamp);

-- expect
select null::bigint as wait_count, null::bigint as customer_count where false
