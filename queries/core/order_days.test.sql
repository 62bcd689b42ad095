-- test: a day with the day before and the next one; two orders on a day are one day
-- given
insert into orders (customer_id, ordered_on, value) values
    ('K1', '2012-01-01', 10), ('K1', '2012-01-01', 5), ('K1', '2012-03-11', 1), ('K1', '2012-01-11', null),
    ('K1', '2012-05-10', 1), ('K2', '2012-01-01', 1);

-- expect
from (values
    ('K1', '2012-01-01', 15, null, '2012-01-11'),
    ('K1', '2012-01-11', 0, 10, '2012-03-11'),
    ('K1', '2012-03-11', 1, 60, '2012-05-10'),
    ('K1', '2012-05-10', 1, 60, null),
    ('K2', '2012-01-01', 1, null, null)
) as t (customer_id, ordered_on, value, gap_days, next_ordered_on)

-- test: the annual value of a day is that of the orders of the 365 days to it
-- given
insert into orders (customer_id, ordered_on, value) values
    ('K1', '2011-03-01', 7), ('K1', '2011-03-02', 10), ('K1', '2012-02-29', 5), ('K2', '2012-02-29', 3);

-- expect
from (values
    ('K1', '2011-03-01', 7), ('K1', '2011-03-02', 17), ('K1', '2012-02-29', 15), ('K2', '2012-02-29', 3)
) as t (customer_id, ordered_on, annual_value)

-- test: what was given back lessens the day with an order before it
-- given
insert into orders (customer_id, ordered_on, value) values ('K1', '2012-01-01', 10), ('K1', '2012-03-11', 20);
insert into order_returns (customer_id, returned_on, value) values
    ('K1', '2012-01-05', 3), ('K1', '2012-03-10', 1), ('K1', '2012-03-11', 5), ('K1', '2011-12-31', 9), ('K2', '2012-01-05', 7);

-- expect
from (values ('K1', '2012-01-01', 6), ('K1', '2012-03-11', 15)) as t (customer_id, ordered_on, value)
