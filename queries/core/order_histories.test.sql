-- test: a customer's history is the number of repeat orders, the last and the age in whole weeks; the last two gaps tell how regular it is
-- given
-- settings: as_of=2012-12-31
insert into order_days (customer_id, ordered_on, gap_days) values
    ('once', '2012-12-01', null), ('thrice', '2012-01-01', null), ('thrice', '2012-01-31', 30), ('thrice', '2012-03-01', 30),
    ('often', '2012-01-01', null), ('often', '2012-02-10', 40), ('often', '2012-02-20', 10), ('often', '2012-03-21', 30),
    ('twice', '2012-12-28', null), ('twice', '2012-12-29', 1);

-- expect
from (values
    ('once', 0, 0, 4, 0.0000, null),
    ('thrice', 2, 9, 52, 2.9106, 0.50),
    ('often', 3, 11, 52, 3.5549, 0.25),
    ('twice', 1, 0, 0, -1.9459, null)
) as t (customer_id, repeat_count, last_week, age_weeks, log_gap_sum, last_gap_share)
