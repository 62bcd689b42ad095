-- test: who is due by the own gaps is listed with the days from and until when, the most overdue first
-- given
-- parameter: days=30
insert into expected_orders (is_now, customer_id, last_ordered_on, quiet_days, short_gap_days, usual_gap_days, long_gap_days,
    is_late) values
    (true, 'a', '2012-11-18', 10, 20.0, 40.0, 60.5, false), (true, 'b', '2012-11-18', 10, 20.0, 41.0, 60.0, false),
    (true, 'c', '2012-08-20', 100, 20.0, 40.0, 60.0, true), (false, 'd', '2012-11-18', 10, 20.0, 40.0, 60.0, false);
insert into customer_standings (customer_id, name, annual_value) values ('a', 'Ahab', 10), ('c', 'Coffin', 20);
insert into order_histories (customer_id, repeat_count, last_week, age_weeks) values ('a', 3, 40, 42), ('c', 5, 30, 44);
insert into order_outlooks (repeat_count, last_week, age_weeks, alive_share) values (3, 40, 42, 0.9);

-- expect
from (values
    ('Coffin', '2012-09-29', '2012-09-09', '2012-10-19', true, null), ('Ahab', '2012-12-28', '2012-12-08', '2013-01-17', false, 0.9)
) as t (name, due_on, due_from_on, due_until_on, is_late, alive_share)
