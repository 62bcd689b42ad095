-- test: an open wait ends at as_of; courtesies and other customers are left out
-- given
-- build: ../core/counted_waits
insert into named_customers (customer_id) values ('a');
insert into waits (wait_id, customer_id, opened_at, ended_at, outcome, message_count, is_off_thread, is_courtesy) values
    (1, 'a', '2012-10-10 15:00', null, 'open', 1, false, false),
    (2, 'a', '2012-10-01 22:30', '2012-10-04 10:00', 'answered', 1, true, false),
    (3, 'a', '2012-10-01 22:30', null, 'open', 1, false, true),
    (4, 'b', '2012-10-01 22:30', null, 'open', 1, false, false);

-- expect
from (values
    ('a', '2012-10-10 15:00', '2012-11-28 23:00', '2012-10-10', 49, 'open'),
    ('a', '2012-10-01 22:30', '2012-10-04 10:00', '2012-10-02', 2, 'answered')
) as t (customer_id, opened_at, ended_at, opened_on, days_waited, outcome)
