-- test: returns with and without a personal attempt are counted apart
-- given
insert into win_back_cases (customer_id, is_attempted, is_returned, is_returned_untouched) values
    ('a', true, true, false),
    ('b', true, false, false),
    ('c', false, false, true);

-- expect
from (values ('personal', 1, 2), ('none', 1, 1)) as t (treatment, returned_count, customer_count)
