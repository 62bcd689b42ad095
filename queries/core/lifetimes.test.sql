-- test: a term signed but not yet begun is no lifetime yet
-- given
create table settings as select date '2012-11-28' as as_of_on;
create table contract_lifetimes as
from (values
    ('K1', 1, date '2011-01-01', date '2011-12-31', null::date, date '2012-01-01', date '2012-11-01', 10, 1),
    ('K1', 2, date '2013-01-01', date '2013-12-31', null, null, null, 10, 1)
) as t (customer_id, lifetime_number, started_on, last_on, regular_from, churned_on, returned_on, annual_value, term_count);
create table order_lifetimes as
from (values ('K2', 1, date '2012-01-01', date '2012-06-01', null::date, null::date, null::date, 10, 3, 90))
    as t (customer_id, lifetime_number, started_on, last_on, regular_from, churned_on, returned_on, annual_value, order_count, silence_days);

-- expect
from (values ('K1', 'contract', 1, 1, null, null), ('K2', 'orders', 1, null, 3, 90)) as t (customer_id, basis, lifetime_number, term_count, order_count, silence_days)
