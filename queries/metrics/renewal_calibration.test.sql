-- test: the lowest fifth and the highest, with what was expected of them and what came
-- given
insert into renewal_scores (customer_id, ended_on, lead_days, leaving_share, base_share, has_left)
select 'c' || number, '2012-06-30', 30, number / 10.0, 0.5, number > 5 from range(10) as t (number);

-- expect
from (values
    (30, 1, 2, 0.1, 0.05, 0, 0.00, 0.0000, 0.6576), (30, 2, 2, 0.5, 0.25, 0, 0.00, 0.0000, 0.6576),
    (30, 3, 2, 0.9, 0.45, 0, 0.00, 0.0000, 0.6576), (30, 4, 2, 1.3, 0.65, 2, 1.00, 0.3424, 1.0000),
    (30, 5, 2, 1.7, 0.85, 2, 1.00, 0.3424, 1.0000)
) as t (lead_days, fifth, end_count, expected_left_count, expected_left_share, left_count, left_share, left_share_low, left_share_high)
