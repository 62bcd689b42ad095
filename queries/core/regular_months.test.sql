-- test: who has churned by a month's end is no regular at it, and the value is that of the contracts that ran then, or last
-- given
create table settings as select date '2012-11-28' as as_of_on, 30 as grace_days;
create table lifetimes as
from (values
    ('K1', 'contract', date '2012-09-30', date '2012-11-01', 5), ('K2', 'contract', date '2012-10-01', null, 30),
    ('K3', 'orders', date '2012-10-15', null, 99), ('K4', 'contract', date '2012-11-29', null, 1)
) as t (customer_id, basis, regular_from, churned_on, annual_value);
alter table lifetimes add column started_on date default date '2010-01-01';
alter table lifetimes add column counts_from date default date '2010-01-01';
alter table lifetimes add column relationship_number integer default 1;
-- K2 orders beside the contract, and is a regular by these orders only later.
insert into lifetimes values ('K2', 'orders', date '2012-11-20', null, 1, date '2012-10-05', date '2012-10-05', 1);
create table relationships as
select customer_id, relationship_number, min(regular_from) as regular_from, max(churned_on) as churned_on from lifetimes group by all;
create table terms as
from (values
    ('K2', date '2012-01-01', date '2012-11-15', 10), ('K2', date '2012-11-01', date '9999-12-31', 30), ('K1', date '2012-01-01', date '2012-10-30', 7)
) as t (customer_id, started_on, ended_on, annual_value);
create table order_days as
from (values ('K3', date '2011-11-01', 4), ('K3', date '2011-11-30', 2), ('K3', date '2012-11-28', 1), ('K3', date '2012-10-15', 8), ('K2', date '2012-10-05', 3)) as t (customer_id, ordered_on, value);
-- build: month_ends
-- build: contract_months

-- expect
from (values
    (date '2012-09-01', date '2012-09-30', 'total', 'K1', 7), (date '2012-10-01', date '2012-10-31', 'total', 'K1', 7),
    (date '2012-10-01', date '2012-10-31', 'total', 'K2', 13), (date '2012-11-01', date '2012-11-28', 'total', 'K2', 33),
    (date '2012-10-01', date '2012-10-31', 'total', 'K3', 10), (date '2012-11-01', date '2012-11-28', 'total', 'K3', 11),
    (date '2012-09-01', date '2012-09-30', 'contract', 'K1', 7), (date '2012-10-01', date '2012-10-31', 'contract', 'K1', 7),
    (date '2012-10-01', date '2012-10-31', 'contract', 'K2', 10), (date '2012-11-01', date '2012-11-28', 'contract', 'K2', 30),
    (date '2012-10-01', date '2012-10-31', 'orders', 'K3', 10), (date '2012-11-01', date '2012-11-28', 'orders', 'K3', 11),
    (date '2012-11-01', date '2012-11-28', 'orders', 'K2', 3)
) as t (month, stands_on, basis, customer_id, annual_value)
