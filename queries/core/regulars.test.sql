-- test: a regular has not churned, and has been a customer since the first stretch of business
-- given
create table settings as select date '2012-11-28' as as_of_on;
create table lifetimes as
from (values
    ('K1', 'contract', 1, date '2005-01-01', date '2006-01-01', date '2007-01-01', 5),
    ('K1', 'contract', 2, date '2010-01-01', date '2012-01-01', null, 10),
    ('K2', 'contract', 1, date '2008-01-01', date '2010-01-01', date '2012-01-01', 10),
    ('K3', 'orders', 1, date '2012-01-01', null, null, 10)
) as t (customer_id, basis, lifetime_number, started_on, regular_from, churned_on, annual_value);

-- expect
from (values ('K1', 'contract', date '2005-01-01', date '2012-01-01', 10)) as t (customer_id, basis, customer_since_on, regular_from, annual_value)
