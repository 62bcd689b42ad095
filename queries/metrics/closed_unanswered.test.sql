-- given
-- build: ../core/counted_waits
-- build: ../core/open_waits

-- test: waits for tickets closed without an answer, and customers who wait for nothing else, are counted
-- given
insert into waits (wait_id, customer_id, outcome, is_courtesy) values
    (31, 'K1', 'open', false), (32, 'K1', 'open', false), (33, 'K2', 'open', false), (10, 'K2', 'open', false),
    (20, 'K3', 'open', false), (34, 'K4', 'open', true);
insert into closed_waits (wait_id, customer_id, closed_at) values
    (31, 'K1', '2012-10-03 08:00'), (32, 'K1', '2012-10-02 22:30'), (33, 'K2', '2012-10-05 08:00'),
    (34, 'K4', '2012-10-01 08:00');

-- expect
from (values (3, 2, 1, '2012-10-03')) as t (wait_count, customer_count, only_customer_count, first_closed_on)

-- test: without such tickets there is no row
-- given
insert into waits (wait_id, customer_id, outcome, is_courtesy) values (20, 'K3', 'open', false);

-- expect
select cast(null as bigint) as wait_count, cast(null as bigint) as customer_count where false
