-- test: each regular counts once; who goes on by the other kind of business has not left
-- given
create table settings as select date '2012-11-28' as as_of_on;
create table regulars as
from (values ('a', 'contract', 10), ('b', 'both', 30), ('c', 'both', 5)) as t (customer_id, basis, annual_value);
create table lifetimes as
from (values
    ('a', 'contract', 1, date '2010-01-01', null::date), ('b', 'contract', 1, date '2010-01-01', null), ('b', 'orders', 1, date '2010-01-01', null),
    ('goes on', 'contract', 1, date '2010-01-01', date '2012-01-01'), ('goes on', 'orders', 1, null, null),
    ('leaves', 'orders', 1, date '2010-01-01', date '2012-11-28'), ('long ago', 'orders', 1, date '2010-01-01', date '2011-11-28'),
    ('no regular', 'orders', 1, null, date '2012-11-01')
) as t (customer_id, basis, relationship_number, regular_from, churned_on);
create table relationships as
select customer_id, relationship_number, case when count(*) = count(churned_on) then max(churned_on) end as churned_on
from lifetimes group by customer_id, relationship_number;

-- expect
from (values
    ('contract', 1, 10, 1, 1), ('orders', 0, 0, 1, 0), ('both', 2, 35, null, null)
) as t (basis, regular_count, annual_value, ended_count, going_on_count)
