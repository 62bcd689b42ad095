-- test: only those count for whom the days are over, and the second day with an order decides
-- given
-- settings: as_of=2012-11-28
insert into order_days (customer_id, ordered_on, next_ordered_on) values
    ('soon', '2012-08-01', '2012-08-31'), ('soon', '2012-08-31', null), ('late', '2012-08-30', '2012-10-01'), ('late', '2012-10-01', null),
    ('once', '2012-08-31', null), ('old', '2009-11-01', null);

-- expect
from (values
    ('2012-08-01', 30, 3, 1, 0.33), ('2012-08-01', 90, 2, 2, 1.00), ('2012-08-01', 180, 0, 0, null), ('2012-08-01', 365, 0, 0, null)
) as t (cohort_month, window_days, customer_count, again_count, again_share)
