-- test: values with tax and without it are told where both are added
-- given
insert into orders_by_tax (is_net, order_count) values (true, 3), (false, 2), (null, 9);

-- expect
from (values (3, 2)) as t (net_count, gross_count)

-- test: one kind, and orders that do not say it, are no finding
-- given
insert into orders_by_tax (is_net, order_count) values (true, 3), (null, 9);

-- expect
from (values (0, 0)) as t (net_count, gross_count)
where false
