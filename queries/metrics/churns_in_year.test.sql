-- test: the twelve months to as_of are listed, those of the period are marked
-- given
insert into churns (
    customer_id, basis, churned_on, annual_value, was_regular, customer_since_on, last_event, last_event_on, returned_on
) values
    ('a', 'contract', '2012-11-01', 5.0, true, '2010-01-01', 'silence', null, null),
    ('b', 'orders', '2011-11-29', 9.0, false, '2010-01-01', 'refusal', '2011-11-10', '2012-03-01'),
    ('c', 'orders', '2011-11-28', 9.0, false, '2010-01-01', 'silence', null, null);
insert into customer_standings (customer_id, name) values ('a', 'A'), ('b', 'B'), ('c', 'C');

-- expect
from (values
    ('a', 'A', '2012-11-01', true),
    ('b', 'B', '2011-11-29', false)
) as t (customer_id, name, churned_on, is_in_period)

-- test: of the month and of the time before it the thirty worth most are listed, and how many there were
-- given
-- settings: as_of=2012-11-30
insert into churns (customer_id, basis, churned_on, annual_value, was_regular, customer_since_on, last_event)
select 'a' || number, 'orders', '2012-11-05', 100.0 - number, number = 40, '2010-01-01', 'silence'
from range(1, 41) as t (number)
union all
select 'b', 'orders', '2012-03-05', 9.0, true, '2010-01-01', 'silence';
insert into customer_standings (customer_id, name) select customer_id, customer_id from churns;

-- expect
from (values
    ('a1', true, 40), ('a2', true, 40), ('a3', true, 40), ('a4', true, 40), ('a5', true, 40), ('a6', true, 40),
    ('a7', true, 40), ('a8', true, 40), ('a9', true, 40), ('a10', true, 40), ('a11', true, 40), ('a12', true, 40),
    ('a13', true, 40), ('a14', true, 40), ('a15', true, 40), ('a16', true, 40), ('a17', true, 40), ('a18', true, 40),
    ('a19', true, 40), ('a20', true, 40), ('a21', true, 40), ('a22', true, 40), ('a23', true, 40), ('a24', true, 40),
    ('a25', true, 40), ('a26', true, 40), ('a27', true, 40), ('a28', true, 40), ('a29', true, 40), ('a40', true, 40),
    ('b', false, 1)
) as t (customer_id, is_in_period, part_count)
