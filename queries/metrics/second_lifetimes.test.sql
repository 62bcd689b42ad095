-- test: those who returned are worth what they are since, beside what they were before
-- given
insert into win_back_cases (customer_id, is_returned, is_returned_untouched, is_kept, annual_value, second_annual_value) values
    ('a', true, false, true, 100.0, 80.0), ('b', true, false, false, 50.0, 60.0), ('c', false, true, false, 10.0, 10.0),
    ('d', false, false, false, 99.0, null);

-- expect
from (values
    ('personal', 2, 1, 150.0, 140.0), ('none', 1, 0, 10.0, 10.0)
) as t (treatment, returned_count, kept_count, value_before, value_since)
