-- test: scores that tell who leaves beat the average by more than chance; of another number of days there are none
-- given
insert into renewal_scores (customer_id, ended_on, lead_days, leaving_share, base_share, has_left)
select 'c' || number, '2012-06-30', 30, if(number < 20, 0.8, 0.1), 0.2, number < 20 from range(100) as t (number);

-- expect
from (values
    (30, 100, 20, 100, 0.0160, 0.1600, -0.1440, true), (90, 0, 0, 0, null, null, null, false),
    (180, 0, 0, 0, null, null, null, false), (300, 0, 0, 0, null, null, null, false)
) as t (lead_days, end_count, left_count, customer_count, brier, base_brier, difference, is_told)

-- test: the interval is by customers, as reckoned by hand (Python) of nine ends of six: -0.1756 ± 2.5706 × 0.1215
-- given
insert into renewal_scores (customer_id, ended_on, lead_days, leaving_share, base_share, has_left) values
    ('a', '2011-06-30', 30, 0.8, 0.2, true), ('a', '2012-06-30', 30, 0.8, 0.2, true), ('b', '2011-06-30', 30, 0.1, 0.2, false),
    ('b', '2012-06-30', 30, 0.1, 0.2, false), ('c', '2011-06-30', 30, 0.1, 0.2, false), ('c', '2012-06-30', 30, 0.3, 0.2, false),
    ('d', '2012-06-30', 30, 0.1, 0.2, false), ('e', '2012-06-30', 30, 0.4, 0.2, true), ('f', '2012-06-30', 30, 0.1, 0.2, false);

-- expect
from (values
    (30, 9, 6, -0.1756, -0.4879, 0.1368, false), (90, 0, 0, null, null, null, false),
    (180, 0, 0, null, null, null, false), (300, 0, 0, null, null, null, false)
) as t (lead_days, end_count, customer_count, difference, difference_low, difference_high, is_told)

-- test: scores that say the same as the average tell nothing
-- given
insert into renewal_scores (customer_id, ended_on, lead_days, leaving_share, base_share, has_left)
select 'c' || number, '2012-06-30', 90, 0.2, 0.2, number < 20 from range(100) as t (number);

-- expect
from (values (30, null, false), (90, 0.0, false), (180, null, false), (300, null, false)) as t (lead_days, difference_high, is_told)
