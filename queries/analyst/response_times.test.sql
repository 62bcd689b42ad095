-- given
insert into customer_standings (customer_id, name, annual_value, is_regular, is_lost) values
    ('a', 'Alpha', 100, true, false), ('b', 'Beta', 900, true, true), ('c', 'Gamma', null, false, false);
insert into customer_responses (
    customer_id, question_count, open_count, sure_open_count, wait_seconds_sum, wait_seconds_median, wait_seconds_median_low,
    word_count, reply_seconds_median, kept_count, broken_count, mixed_count
) values
    ('a', 6, 1, 1, 99999, 7200, 3600, 3, 9000, 4, 1, 2), ('b', 1, 1, 0, 3600, null, null, 0, null, 0, 1, 0),
    ('c', 0, 1, 1, 90000, null, null, null, null, 0, 0, 0);

-- test: where most is at stake first; a limit that is not known stays unknown
-- given
-- parameter: min_questions=1

-- expect
from (values
    ('Beta', 'lost', 1, null, null, 0, null, 0, 1), ('Alpha', 'regular', 6, 2.0, 1.0, 3, 2.5, 4, 5)
) as t (name, standing, question_count, median_hours, median_hours_low, word_count, reply_median_hours, kept_count, decided_count)

-- test: who only still waits is there on demand
-- given
-- parameter: min_questions=0

-- expect
from (values ('Gamma', 'customer', 0), ('Beta', 'lost', 1), ('Alpha', 'regular', 6)) as t (name, standing, question_count)
