-- test: a day with the day before and the next one; two orders on a day are one day
-- given
create table orders as
from (values
    ('K1', date '2012-01-01', 10), ('K1', date '2012-01-01', 5), ('K1', date '2012-03-11', 1), ('K1', date '2012-01-11', null), ('K1', date '2012-05-10', 1),
    ('K2', date '2012-01-01', 1)
) as t (customer_id, ordered_on, value);

-- expect
from (values
    ('K1', date '2012-01-01', 15, null, date '2012-01-11'),
    ('K1', date '2012-01-11', 0, 10, date '2012-03-11'),
    ('K1', date '2012-03-11', 1, 60, date '2012-05-10'),
    ('K1', date '2012-05-10', 1, 60, null),
    ('K2', date '2012-01-01', 1, null, null)
) as t (customer_id, ordered_on, value, gap_days, next_ordered_on)
