-- test: a customer counts once, at the age of the oldest open question
-- given
-- build: ../core/counted_waits
-- build: ../core/open_waits
insert into waits (customer_id, outcome, wait_seconds, is_courtesy) values
    ('a', 'open', 86399, false), ('a', 'open', 8 * 86400, false), ('b', 'open', 86400, false), ('c', 'answered', 100, false),
    ('d', 'open', 100, true);
insert into customer_standings (customer_id, annual_value) values ('a', 100.0), ('b', 20.0);

-- expect
from (values
    ('day', 1, 0, 0.0), ('week', 1, 1, 20.0), ('month', 1, 1, 100.0), ('quarter', 0, 0, 0.0), ('older', 0, 0, 0.0)
) as t (age, wait_count, customer_count, annual_value)
