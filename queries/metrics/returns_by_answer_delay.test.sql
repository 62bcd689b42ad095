-- test: a return counts from the answer, or from the day until which the customer still waited, once a year has passed since
-- given
insert into first_replies (answer_days, ended_days, return_days, followed_days) values
    (0, 0, 300, 900), (0, 0, 400, 900), (1, 1, null, 365), (8, 8, 100, 900), (null, 8, 5, 900), (null, null, null, 900),
    (null, null, 40, 400), (null, 0, null, 900);

-- expect
from (values
    ('day', 2, 1, 4, 3), ('week', 0, 0, 3, 2), ('month', 1, 1, 2, 1), ('quarter', 0, 0, 1, 0), ('year', 0, 0, 1, 0)
) as t (delay, answered_count, answered_returned_count, waiting_count, waiting_returned_count)

-- test: without a reply there is nothing to count
-- given

-- expect
from (values
    ('day', 0, 0, 0), ('week', 0, 0, 0), ('month', 0, 0, 0), ('quarter', 0, 0, 0), ('year', 0, 0, 0)
) as t (delay, answered_count, waiting_count, waiting_returned_count)
