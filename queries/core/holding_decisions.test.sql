-- test: a fact holds from the day that it speaks of, and where it names none always
-- given
insert into made_decisions (decision_id, customer, what, on_day, decided_on) values
    (1, 'K1', 'answered_by_phone', '2012-11-28', '2012-12-05'), (2, 'K2', 'answered_by_phone', '2012-11-29', '2012-11-20'),
    (3, 'K3', 'not_a_customer', null, '2012-12-05');

-- expect
from (values (1), (3)) as t (decision_id)

-- test: what is done until a day holds from its own day to that one
-- given
insert into made_decisions (decision_id, customer, what, on_day, decided_on) values
    (1, 'K1', 'done_until', '2012-11-28', '2012-11-28'), (2, 'K2', 'done_until', '2012-11-27', '2012-11-20'),
    (3, 'K3', 'done_until', '2012-12-31', '2012-11-29');

-- expect
from (values (1)) as t (decision_id)

-- test: a row with a fault holds never
-- given
insert into made_decisions (decision_id, customer, what, fault) values (1, 'K1', 'not_a_customer', 'unknown_what');

-- expect
from (values (1)) as t (decision_id) where false
