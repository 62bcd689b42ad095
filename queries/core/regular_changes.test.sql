-- test: who has churned by a month's end is no regular at it, and the value is that of the contracts that ran then, or last
-- given
create table settings as select date '2012-11-28' as as_of_on, 30 as grace_days;
create table lifetimes as
from (values
    ('K1', 'contract', date '2012-09-30', date '2012-11-01', date '2012-10-31'), ('K2', 'contract', date '2012-10-01', null, date '9999-12-31'),
    ('K3', 'orders', date '2012-10-15', null, date '2012-11-28'), ('K4', 'contract', date '2012-11-29', null, date '9999-12-31'),
    ('K5', 'contract', date '2010-01-01', null, date '2012-11-20'), ('within a month', 'contract', date '2012-09-02', date '2012-09-30', date '2012-09-29')
) as t (customer_id, basis, regular_from, churned_on, last_on);
alter table lifetimes add column started_on date default date '2010-01-01';
alter table lifetimes add column counts_from date default date '2010-01-01';
alter table lifetimes add column relationship_number integer default 1;
-- K2 orders beside the contract, and is a regular by these orders only later.
insert into lifetimes values ('K2', 'orders', date '2012-11-20', null, date '2012-11-28', date '2012-10-05', date '2012-10-05', 1);
create table relationships as
select
    customer_id,
    relationship_number,
    case when count(*) = 2 then 'both' else min(basis) end as bases,
    min(basis) as basis,
    min(regular_from) as regular_from,
    max(churned_on) as churned_on
from lifetimes
group by all;
create table terms as
from (values
    ('K2', 1, date '2012-01-01', date '2012-11-15', null, 10), ('K2', 1, date '2012-11-01', date '9999-12-31', date '2012-11-15', 30),
    ('K1', 1, date '2012-01-01', date '2012-10-31', null, 7),
    -- The next was signed in time: the pause is longer than the grace period, and what ran last counts on in it, as after the last day.
    ('K5', 1, date '2010-01-01', date '2012-07-15', null, 5), ('K5', 1, date '2010-01-01', date '2012-07-31', date '2012-07-15', 4),
    ('K5', 1, date '2010-01-01', date '2012-07-31', date '2012-07-31', 2), ('K5', 2, date '2012-10-05', date '2012-11-20', date '2012-07-31', 9)
) as t (customer_id, term_number, started_on, ended_on, covered_until_on, annual_value);
create table order_days as
from (values ('K3', date '2011-11-01', 4), ('K3', date '2011-11-30', 2), ('K3', date '2012-11-28', 1), ('K3', date '2012-10-15', 8), ('K2', date '2012-10-05', 3)) as t (customer_id, ordered_on, value);

-- expect
from (values
    ('K1', 'contract', true, date '2012-09-01', 1, 7), ('K1', 'contract', true, date '2012-11-01', -1, -7),
    ('K2', null, true, date '2012-10-01', 1, 13), ('K2', null, true, date '2012-11-01', 0, 20),
    ('K2', 'contract', false, date '2012-10-01', 1, 10), ('K2', 'contract', false, date '2012-11-01', 0, 20),
    ('K2', 'orders', false, date '2012-11-01', 1, 3),
    ('K3', 'orders', true, date '2012-10-01', 1, 10), ('K3', 'orders', true, date '2012-11-01', 0, 1),
    ('K5', 'contract', true, date '2010-09-01', 1, 11), ('K5', 'contract', true, date '2012-07-01', 0, -5), ('K5', 'contract', true, date '2012-10-01', 0, 3)
) as t (customer_id, basis, is_total, month, customer_count, annual_value)

-- test: two kinds of business one after the other are two in one month and no change of the total but of its value
-- given
create table settings as select date '2012-11-28' as as_of_on, 30 as grace_days;
create table lifetimes as
from (values
    ('K1', 'contract', date '2010-01-01', date '2012-10-11', date '2012-10-10', 1), ('K1', 'orders', date '2012-10-20', null, date '2012-10-20', 2)
) as t (customer_id, basis, regular_from, churned_on, last_on, relationship_number);
alter table lifetimes add column started_on date;
update lifetimes set started_on = regular_from;
alter table lifetimes add column counts_from date;
update lifetimes set counts_from = regular_from;
create table relationships as select customer_id, relationship_number, basis as bases, basis, regular_from, churned_on from lifetimes;
create table terms as select 'K1' as customer_id, 1 as term_number, date '2010-01-01' as started_on, date '2012-10-10' as ended_on, null::date as covered_until_on, 50 as annual_value;
create table order_days as select 'K1' as customer_id, date '2012-10-20' as ordered_on, 20 as value;

-- expect
from (values
    ('K1', null, true, date '2010-09-01', 1, 50), ('K1', null, true, date '2012-10-01', 0, -30),
    ('K1', 'contract', false, date '2010-09-01', 1, 50), ('K1', 'contract', false, date '2012-10-01', -1, -50),
    ('K1', 'orders', false, date '2012-10-01', 1, 20)
) as t (customer_id, basis, is_total, month, customer_count, annual_value)
