-- test: a customer without a known value is in it too
-- given
insert into customer_standings (customer_id, name, annual_value, is_regular, is_lost) values
    ('a', 'Alpha', 100, true, false), ('b', 'Beta', 900, false, true), ('c', 'Gamma', null, false, false),
    ('d', 'Delta', null, false, false);
insert into customer_responses (customer_id, question_count, open_count, wait_seconds_sum, wait_seconds_median) values
    ('a', 6, 1, 99999, 7200), ('b', 2, 0, 90000, 3600), ('c', 1, 1, 10, null), ('d', 1, 1, 20, null);

-- expect
from (values
    ('Beta', 900, true, 2, 3600.0), ('Alpha', 100, false, 6, 7200.0), ('Delta', null, false, 1, null), ('Gamma', null, false, 1, null)
) as t (name, annual_value, is_lost, question_count, wait_seconds_median)
