-- test: silence is three times the customer's own median gap, within 90 and 730 days; two orders on a day are one day
-- given
create table settings as select 3.0 as silence_factor, 90 as silence_days_min, 730 as silence_days_max;
create table orders as
from (values
    ('K1', date '2012-01-01', 10), ('K1', date '2012-01-01', 5), ('K1', date '2012-01-11', null), ('K1', date '2012-03-11', 1), ('K1', date '2012-05-10', 1),
    ('K2', date '2012-01-01', 1),
    ('K3', date '2010-01-01', 1), ('K3', date '2011-01-01', 1),
    ('K5', date '2012-01-01', 1), ('K5', date '2012-02-10', 1), ('K5', date '2012-03-06', 1)
) as t (customer_id, ordered_on, value);

-- expect
from (values
    ('K1', date '2012-01-01', 15, null, date '2012-01-11', 730),
    ('K1', date '2012-01-11', 0, 10, date '2012-03-11', 90),
    ('K1', date '2012-03-11', 1, 60, date '2012-05-10', 105),
    ('K1', date '2012-05-10', 1, 60, null, 180),
    ('K2', date '2012-01-01', 1, null, null, 730),
    ('K3', date '2010-01-01', 1, null, date '2011-01-01', 730),
    ('K3', date '2011-01-01', 1, 365, null, 730),
    ('K5', date '2012-01-01', 1, null, date '2012-02-10', 730),
    ('K5', date '2012-02-10', 1, 40, date '2012-03-06', 120),
    ('K5', date '2012-03-06', 1, 25, null, 97)
) as t (customer_id, ordered_on, value, gap_days, next_ordered_on, silence_days)
