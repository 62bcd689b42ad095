-- test: who is quiet is shown with the odds of still being a customer, worth most first
-- given
insert into silences (customer_id, annual_value, last_ordered_on, quiet_days, usual_gap_days, lost_on, regular_count) values
    ('small', 9.0, '2012-10-20', 72, 25, '2013-01-18', 5),
    ('great', 50.5, '2012-10-27', 65, 30, '2013-01-25', 5);
insert into customer_standings (customer_id, name) values ('small', 'S'), ('great', 'G');
insert into order_histories (customer_id, repeat_count, last_week, age_weeks) values ('small', 9, 13, 52), ('great', 3, 13, 52);
insert into order_outlooks (repeat_count, last_week, age_weeks, alive_share) values (3, 13, 52, 0.25);

-- expect
from (values
    ('great', 'G', 50.5, '2012-10-27', 65, 30, '2013-01-25', 0.25, 5, 2),
    ('small', 'S', 9.0, '2012-10-20', 72, 25, '2013-01-18', null, 5, 2)
) as t (customer_id, name, annual_value, last_ordered_on, quiet_days, usual_gap_days, lost_on, alive_share, regular_count, quiet_count)
