-- test: now and a year ago, regulars who have not left are told by the gaps that were known then
-- given
-- settings: as_of=2012-11-28
insert into order_lifetimes (customer_id, started_on, last_on, regular_from, churned_on) values
    ('a', '2010-01-01', '2012-11-18', '2010-04-01', null), ('b', '2010-01-01', '2011-11-01', '2010-04-01', '2012-02-01'),
    ('c', '2010-01-01', '2011-06-01', '2010-04-01', '2011-11-29'), ('d', '2010-01-01', '2012-10-01', null, null);
insert into order_days (customer_id, ordered_on, gap_days, next_ordered_on) values
    ('a', '2010-01-01', null, '2011-09-01'), ('a', '2011-09-01', 20, '2011-11-20'), ('a', '2011-11-20', 30, '2012-11-18'),
    ('a', '2012-11-18', 364, null),
    ('b', '2010-01-01', null, '2011-10-02'), ('b', '2011-10-02', 20, '2011-11-01'), ('b', '2011-11-01', 10, null),
    ('c', '2011-06-01', 10, null), ('d', '2012-10-01', 10, null);

-- expect
from (values
    ('2012-11-28', true, 'a', '2012-11-18', 10, 30.0, false, null), ('2011-11-29', false, 'a', '2011-11-20', 9, 25.0, false, '2012-11-18'),
    ('2011-11-29', false, 'b', '2011-11-01', 28, 15.0, true, null)
) as t (looked_on, is_now, customer_id, last_ordered_on, quiet_days, usual_gap_days, is_late, next_ordered_on)
