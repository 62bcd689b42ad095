-- test: a term signed but not yet begun is no lifetime yet
-- given
create table settings as select date '2012-11-28' as as_of_on;
create table stretches as select *, null as last_on, null as regular_from, null as churned_on, null as returned_on, null as annual_value, null as term_count, null as order_count, null as silence_days, null as counts_from, null as relationship_number
from (values ('K1', 'contract', 1, date '2011-01-01'), ('K1', 'contract', 2, date '2013-01-01'), ('K2', 'orders', 1, date '2012-01-01'))
    as t (customer_id, basis, lifetime_number, started_on);
alter table stretches add column entered_on date;

-- expect
from (values ('K1', 'contract', date '2011-01-01'), ('K2', 'orders', date '2012-01-01')) as t (customer_id, basis, started_on)
