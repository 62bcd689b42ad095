-- test: lateness counts from the churn, and who was never written to counts as never
-- given
insert into win_back_cases (is_attempted, days_to_attempt, annual_value) values
    (true, -3, 1.0), (true, 30, 1.0), (true, 283, 1.0), (true, 366, 1.0), (false, null, 7.0);

-- expect
from (values
    ('before', 1, 5, 1.0), ('month', 1, 5, 1.0), ('quarter', 0, 5, 0.0), ('half_year', 0, 5, 0.0), ('year', 1, 5, 1.0),
    ('later', 1, 5, 1.0), ('never', 1, 5, 7.0)
) as t (lateness, customer_count, total_count, annual_value)
