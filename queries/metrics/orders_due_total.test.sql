-- test: who is due and who is late is counted, and of those of a year ago who ordered within 90 days
-- given
insert into expected_orders (looked_on, is_now, customer_id, quiet_days, usual_gap_days, is_late, next_ordered_on) values
    ('2012-11-28', true, 'a', 10, 40.0, false, null), ('2012-11-28', true, 'b', 10, 41.0, false, null),
    ('2012-11-28', true, 'c', 50, 41.0, false, null), ('2012-11-28', true, 'd', 90, 41.0, true, null),
    ('2011-11-29', false, 'a', 50, 40.0, true, '2012-02-27'), ('2011-11-29', false, 'b', 50, 40.0, true, '2012-02-28'),
    ('2011-11-29', false, 'c', 50, 40.0, false, '2011-12-01'), ('2011-11-29', false, 'e', 50, 40.0, false, null);

-- expect
from (values (4, 2, 1, '2011-11-29', 2, 1, 2, 1)) as t (
    regular_count, due_count, late_count, record_on, late_before_count, late_again_count, timely_before_count, timely_again_count
)
