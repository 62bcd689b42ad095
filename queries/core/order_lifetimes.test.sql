-- test: silence longer than allowed is a churn, dated at its end; an order after it is a return, one on its last day is not
-- given
create table settings as
select
    date '2012-12-31' as as_of_on, 4 as regular_orders, 12 as regular_order_months, 1.0 as regular_gap_variation,
    3.0 as silence_factor, 90 as silence_days_min, 730 as silence_days_max;
create table orders as
from (values
    ('on the last day', date '2012-01-01'), ('on the last day', date '2012-01-31'), ('on the last day', date '2012-04-30'),
    ('a day later', date '2012-01-01'), ('a day later', date '2012-01-31'), ('a day later', date '2012-05-01'),
    ('never again', date '2012-01-01'), ('never again', date '2012-02-01'),
    ('once', date '2012-12-01')
) as t (customer_id, ordered_on);
alter table orders add column value integer default 1;
-- build: order_days

-- expect
from (values
    ('on the last day', 1, date '2012-01-01', date '2012-04-30', date '2012-10-27', null::date, 3),
    ('a day later', 1, date '2012-01-01', date '2012-01-31', date '2012-04-30', date '2012-05-01', 2),
    ('a day later', 2, date '2012-05-01', date '2012-05-01', date '2012-10-29', null, 1),
    ('never again', 1, date '2012-01-01', date '2012-02-01', date '2012-05-04', null, 2),
    ('once', 1, date '2012-12-01', date '2012-12-01', null, null, 1)
) as t (customer_id, lifetime_number, started_on, last_on, churned_on, returned_on, order_count)

-- test: silence is three times the customer's own median gap, within 90 and 730 days; 730 after a first order
-- given
create table settings as
select
    date '2012-12-31' as as_of_on, 4 as regular_orders, 12 as regular_order_months, 1.0 as regular_gap_variation,
    3.0 as silence_factor, 90 as silence_days_min, 730 as silence_days_max;
create table orders as
from (values
    ('short gaps', date '2012-01-01'), ('short gaps', date '2012-01-11'), ('short gaps', date '2012-01-25'),
    ('median', date '2012-01-01'), ('median', date '2012-01-11'), ('median', date '2012-03-11'), ('median', date '2012-05-10'),
    ('half a day', date '2012-01-01'), ('half a day', date '2012-02-10'), ('half a day', date '2012-03-06'),
    ('once', date '2012-01-01'),
    ('long gaps', date '2010-01-01'), ('long gaps', date '2011-01-01')
) as t (customer_id, ordered_on);
alter table orders add column value integer default 1;
-- build: order_days

-- expect
from (values ('short gaps', 90), ('median', 180), ('half a day', 97), ('once', 730), ('long gaps', 730)) as t (customer_id, silence_days)

-- test: a regular ordered on four days over twelve months in an even rhythm; the value is that of the last year
-- given
create table settings as
select
    date '2012-12-31' as as_of_on, 4 as regular_orders, 12 as regular_order_months, 1.0 as regular_gap_variation,
    730 as silence_factor, 730 as silence_days_min, 730 as silence_days_max;
create table orders as
from (values
    ('even', date '2011-01-01', 100), ('even', date '2011-05-01', 10), ('even', date '2011-09-01', 10), ('even', date '2012-01-01', 10), ('even', date '2012-05-01', 10),
    ('short', date '2012-01-01', 1), ('short', date '2012-02-01', 1), ('short', date '2012-03-01', 1), ('short', date '2012-04-01', 1),
    ('three', date '2011-01-01', 1), ('three', date '2011-07-01', 1), ('three', date '2012-01-01', 1),
    ('uneven', date '2011-01-01', 1), ('uneven', date '2011-01-02', 1), ('uneven', date '2011-01-03', 1), ('uneven', date '2012-12-01', 1)
) as t (customer_id, ordered_on, value);
-- build: order_days

-- expect
from (values ('even', date '2012-01-01', 30), ('short', null, 4), ('three', null, 2), ('uneven', null, 1)) as t (customer_id, regular_from, annual_value)

-- test: orders of the last year count although a silence lies between, which the regular's rhythm does not see
-- given
create table settings as
select
    date '2012-12-31' as as_of_on, 3 as regular_orders, 0 as regular_order_months, 0.1 as regular_gap_variation,
    1.0 as silence_factor, 20 as silence_days_min, 20 as silence_days_max;
create table orders as
from (values
    (date '2011-11-30', 8), (date '2011-12-02', 4), (date '2012-11-01', 1), (date '2012-11-11', 1), (date '2012-11-21', 1), (date '2012-11-30', 2)
) as t (ordered_on, value);
alter table orders add column customer_id varchar default 'K1';
-- build: order_days

-- expect
from (values (1, null, 12, date '2012-11-01'), (2, date '2012-11-21', 9, null)) as t (lifetime_number, regular_from, annual_value, returned_on)
