-- test: the first reply of each loss counts, and an answer after the return is none
-- given
insert into losses (customer_id, loss_number, annual_value, is_followed) values
    ('a', 1, 10.0, true), ('b', 1, 20.0, true), ('c', 1, 30.0, true), ('d', 1, 40.0, true), ('e', 1, 50.0, true),
    ('f', 1, 60.0, true), ('before the data', 1, 60.0, false);
insert into attempts (attempt_id, customer_id, loss_number, kind, replied_at, answer_outcome, answer_days, returned_on) values
    ('1', 'a', 1, 'personal', '2012-01-01 23:30', 'answered', 2, '2012-03-01'),
    ('2', 'a', 1, 'personal', '2012-02-01 10:00', 'answered', 9, '2012-03-01'),
    ('3', 'b', 1, 'personal', '2012-01-01 10:00', 'answered', 8, '2012-01-05'),
    ('4', 'c', 1, 'personal', '2012-11-18 10:00', 'open', 10, null),
    ('5', 'd', 1, 'personal', '2012-11-18 10:00', 'settled', 3, '2012-11-21'),
    ('6', 'e', 1, 'win-back', '2012-11-18 10:00', 'open', 10, null),
    ('8', 'before the data', 1, 'personal', '2012-01-01 10:00', 'answered', 1, '2012-03-01'),
    ('7', 'f', 1, 'personal', null, null, null, null);

-- expect
from (values
    ('a', '2012-01-02', 2, 2, 59, 331, false, 10.0),
    ('b', '2012-01-01', null, 8, 4, 332, false, 20.0),
    ('c', '2012-11-18', null, null, null, 10, true, 30.0),
    ('d', '2012-11-18', null, 3, 3, 10, false, 40.0)
) as t (customer_id, replied_on, answer_days, ended_days, return_days, followed_days, is_open, annual_value)
