-- test: steps and days of our turn are added over the losses of two years
-- given
insert into paces (customer_id, loss_number, step_count, our_turn_days) values
    ('a', 1, 1, 384), ('b', 1, 0, 16), ('c', 1, 9, 9);
insert into losses (customer_id, loss_number, lost_on) values
    ('a', 1, '2011-11-10'), ('b', 1, '2012-11-12'), ('c', 1, '2010-11-28');

-- expect
from (values (2, 1, 400)) as t (loss_count, step_count, our_turn_days)

-- test: nobody lost is no step in no days
-- given

-- expect
from (values (0, 0, 0)) as t (loss_count, step_count, our_turn_days)
