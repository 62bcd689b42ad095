-- test: each step is counted out of those who came through the step before, who returned out of all with whom it was tried, an offer or none
-- given
insert into win_back_cases (annual_value, is_attempted, is_replied, is_answered, is_offered, is_returned, is_kept) values
    (100.0, true, true, true, true, true, false),
    (50.0, true, true, false, false, true, true),
    (null, true, false, false, false, false, false),
    (10.0, false, false, false, false, false, false);

-- expect
from (values
    ('churned', 1, 4, null, 160.0), ('attempted', 2, 3, 4, 150.0), ('replied', 3, 2, 3, 150.0), ('answered', 4, 1, 2, 100.0),
    ('offered', 5, 1, 1, 100.0), ('returned', 6, 2, 3, 150.0), ('kept', 7, 1, 2, 50.0)
) as t (step, step_number, customer_count, of_count, annual_value)
