-- test: who has churned by a month's end is no regular at it, and the value is that of the contracts that ran then, or last
-- given
create table settings as select date '2012-11-28' as as_of_on, 30 as grace_days;
create table lifetimes as
from (values
    ('K1', 'contract', date '2012-09-30', date '2012-11-01', 5), ('K2', 'contract', date '2012-10-01', null, 30),
    ('K3', 'orders', date '2012-10-15', null, 99), ('K4', 'contract', date '2012-11-29', null, 1)
) as t (customer_id, basis, regular_from, churned_on, annual_value);
create table terms as
from (values
    ('K2', date '2012-01-01', date '2012-11-15', 10), ('K2', date '2012-11-01', date '9999-12-31', 30), ('K1', date '2012-01-01', date '2012-10-30', 7)
) as t (customer_id, started_on, ended_on, annual_value);
create table order_days as
from (values ('K3', date '2011-11-01', 4), ('K3', date '2011-11-30', 2), ('K3', date '2012-11-28', 1), ('K3', date '2012-10-15', 8)) as t (customer_id, ordered_on, value);
-- build: month_ends
-- build: contract_months

-- expect
from (values
    (date '2012-09-01', date '2012-09-30', 'K1', 7), (date '2012-10-01', date '2012-10-31', 'K1', 7),
    (date '2012-10-01', date '2012-10-31', 'K2', 10), (date '2012-11-01', date '2012-11-28', 'K2', 30),
    (date '2012-10-01', date '2012-10-31', 'K3', 10), (date '2012-11-01', date '2012-11-28', 'K3', 11)
) as t (month, stands_on, customer_id, annual_value)
