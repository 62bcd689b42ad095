-- test: a customer's history is the number of repeat orders, the last and the age in whole weeks; the last two gaps tell how regular it is
-- given
create table settings as select date '2012-12-31' as as_of_on;
create table order_days as
from (values
    ('once', date '2012-12-01', null),
    ('thrice', date '2012-01-01', null), ('thrice', date '2012-01-31', 30), ('thrice', date '2012-03-01', 30),
    ('often', date '2012-01-01', null), ('often', date '2012-02-10', 40), ('often', date '2012-02-20', 10), ('often', date '2012-03-21', 30),
    ('twice', date '2012-12-28', null), ('twice', date '2012-12-29', 1),
) as t (customer_id, ordered_on, gap_days);

-- expect
from (values
    ('once', 0, 0, 4, 0.0000, null),
    ('thrice', 2, 9, 52, 2.9106, 0.50),
    ('often', 3, 11, 52, 3.5549, 0.25),
    ('twice', 1, 0, 0, -1.9459, null),
) as t (customer_id, repeat_count, last_week, age_weeks, log_gap_sum, last_gap_share)
