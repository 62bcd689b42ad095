-- test: only the month that ends at as_of is compared, and courtesies are left out
-- given
create table settings as select timestamp '2012-11-30 23:00' as as_of_at;
create table report_months as
from (values
    (date '2012-10-01', timestamp '2012-10-31 23:00'),
    (date '2012-11-01', timestamp '2012-11-30 23:00'),
) as t (month, end_at);
create table waits as
from (values ('a', 'open', false), ('a', 'open', false), ('b', 'open', true), ('c', 'answered', false)) as t (customer_id, outcome, is_courtesy);
create table waiting_by_month as from (values (date '2012-10-01', 7), (date '2012-11-01', 2)) as t (month, customer_count);

-- expect
from (values (date '2012-11-01', 2, 1)) as t (month, counted, expected)
