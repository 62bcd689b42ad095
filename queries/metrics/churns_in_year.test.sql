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

-- test: of the month and of the time before it the thirty worth most are listed, and how many there were
-- given
create table settings as select date '2012-11-30' as as_of_on, date '2012-11-01' as period_start_on;
create table churns as
select
    'a' || number as customer_id, 'orders' as basis, date '2012-11-05' as churned_on, 100.0 - number as annual_value, number = 40 as was_regular,
    date '2010-01-01' as customer_since_on, 'silence' as last_event, null as last_event_on, null as returned_on
from range(1, 41) as t (number)
union all
select 'b', 'orders', date '2012-03-05', 9.0, true, date '2010-01-01', 'silence', null, null;
create table customer_standings as select customer_id, customer_id as name from churns;
-- expect
from (values
    ('a1', true, 40), ('a2', true, 40), ('a3', true, 40), ('a4', true, 40), ('a5', true, 40), ('a6', true, 40), ('a7', true, 40), ('a8', true, 40),
    ('a9', true, 40), ('a10', true, 40), ('a11', true, 40), ('a12', true, 40), ('a13', true, 40), ('a14', true, 40), ('a15', true, 40), ('a16', true, 40),
    ('a17', true, 40), ('a18', true, 40), ('a19', true, 40), ('a20', true, 40), ('a21', true, 40), ('a22', true, 40), ('a23', true, 40), ('a24', true, 40),
    ('a25', true, 40), ('a26', true, 40), ('a27', true, 40), ('a28', true, 40), ('a29', true, 40), ('a40', true, 40), ('b', false, 1),
) as t (customer_id, is_in_period, part_count)
