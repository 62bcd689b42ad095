-- test: the twelve months to as_of are listed, those of the period are marked
-- given
create table settings as select date '2012-11-28' as as_of_on, timestamp '2012-11-28 23:00' as as_of_at, date '2012-11-01' as period_start_on, 'Europe/Berlin' as timezone, true as shows_subjects;
create table churns as
from (values
    ('a', 'contract', date '2012-11-01', 5.0, true, date '2010-01-01', 'silence', null, null),
    ('b', 'orders', date '2011-11-29', 9.0, false, date '2010-01-01', 'refusal', date '2011-11-10', date '2012-03-01'),
    ('c', 'orders', date '2011-11-28', 9.0, false, date '2010-01-01', 'silence', null, null),
) as t (customer_id, basis, churned_on, annual_value, was_regular, customer_since_on, last_event, last_event_on, returned_on);
create table customer_standings as from (values ('a', 'A'), ('b', 'B'), ('c', 'C')) as t (customer_id, name);
-- expect
from (values
    ('a', 'A', date '2012-11-01', true),
    ('b', 'B', date '2011-11-29', false),
) as t (customer_id, name, churned_on, is_in_period)
