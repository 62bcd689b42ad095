-- test: silence longer than allowed is a churn, dated at its end; an order after it is a return, one on its last day is not
-- given
create table settings as select date '2012-12-31' as as_of_on, 4 as regular_orders, 12 as regular_order_months, 1.0 as regular_gap_variation;
create table order_days as
from (values
    ('on the last day', date '2012-01-01', 1, null::integer, date '2012-03-31', 90), ('on the last day', date '2012-03-31', 1, 90, null::date, 275),
    ('a day later', date '2012-01-01', 1, null, date '2012-04-01', 90), ('a day later', date '2012-04-01', 1, 91, null, 273),
    ('never again', date '2012-01-01', 1, null, date '2012-02-01', 730), ('never again', date '2012-02-01', 1, 31, null, 93),
    ('once', date '2012-12-01', 1, null, null, 730)
) as t (customer_id, ordered_on, value, gap_days, next_ordered_on, silence_days);

-- expect
from (values
    ('on the last day', 1, date '2012-03-31', null::date, null::date, 2),
    ('a day later', 1, date '2012-01-01', date '2012-03-31', date '2012-04-01', 1),
    ('a day later', 2, date '2012-04-01', date '2012-12-30', null, 1),
    ('never again', 1, date '2012-02-01', date '2012-05-04', null, 2),
    ('once', 1, date '2012-12-01', null, null, 1)
) as t (customer_id, lifetime_number, last_on, churned_on, returned_on, order_count)

-- test: a regular ordered on four days over twelve months in an even rhythm; the value is that of the last year
-- given
create table settings as select date '2012-12-31' as as_of_on, 4 as regular_orders, 12 as regular_order_months, 1.0 as regular_gap_variation;
create table order_days as
from (values
    ('even', date '2011-01-01', 100, null::integer), ('even', date '2011-05-01', 10, 120), ('even', date '2011-09-01', 10, 123), ('even', date '2012-01-01', 10, 122), ('even', date '2012-05-01', 10, 121),
    ('short', date '2012-01-01', 1, null), ('short', date '2012-02-01', 1, 31), ('short', date '2012-03-01', 1, 29), ('short', date '2012-04-01', 1, 31),
    ('three', date '2011-01-01', 1, null), ('three', date '2011-07-01', 1, 181), ('three', date '2012-01-01', 1, 184),
    ('uneven', date '2011-01-01', 1, null), ('uneven', date '2011-01-02', 1, 1), ('uneven', date '2011-01-03', 1, 1), ('uneven', date '2012-12-01', 1, 698)
) as t (customer_id, ordered_on, value, gap_days);
alter table order_days add column silence_days integer default 730;
alter table order_days add column next_ordered_on date;

-- expect
from (values ('even', date '2012-01-01', 30), ('short', null, 4), ('three', null, 2), ('uneven', null, 1)) as t (customer_id, regular_from, annual_value)
