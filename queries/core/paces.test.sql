-- test: the founding story's pace: one step in 384 days of our turn, and our turn now
-- given
insert into turns (customer_id, loss_number, turn_number, is_ours, ended_on, days) values
    ('K1', 1, 1, true, '2012-10-10', 335), ('K1', 1, 2, false, '2012-10-10', 0), ('K1', 1, 3, true, null, 49),
    ('K2', 1, 1, true, null, 12);

-- expect
from (values
    ('K1', 1, 1, 384, true, 49), ('K2', 1, 0, 12, true, 12)
) as t (customer_id, loss_number, step_count, our_turn_days, is_our_turn, turn_days)
