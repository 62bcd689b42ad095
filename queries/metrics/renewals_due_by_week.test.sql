-- test: the days ahead are parted into weeks, the last one short, and a week without an end is 0
-- given
-- settings: as_of=2012-11-28, thresholds.renewal_days=10
insert into ending_terms (looked_on, is_now, customer_id, ended_on, annual_value, days_left) values
    ('2012-11-28', true, 'a', '2012-12-05', 100, 7), ('2012-11-28', true, 'b', '2012-12-01', 50, 3),
    ('2012-06-30', false, 'c', '2012-12-01', 100, 62);

-- expect
from (values (1, '2012-11-29', '2012-12-05', 2, 150.00), (2, '2012-12-06', '2012-12-08', 0, 0.00))
    as t (week_number, from_on, until_on, contract_count, annual_value)
