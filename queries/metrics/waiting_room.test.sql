-- test: who waits is shown with the oldest question
-- given
insert into waiting_customers (
    customer_id, wait_id, opened_at, opened_on, days_waited, wait_count, message_count, reply_kind, mass_count, win_back_count
) values
    ('a', 1, '2012-10-10 22:30', '2012-10-11', 48, 2, 3, null, 2, 1),
    ('c', 4, '2012-11-28 10:00', '2012-11-28', 0, 1, 1, 'conditional', 0, 0);
insert into messages (message_id, subject) values (1, 'For you: prices'), (2, 'later'), (4, null);
insert into customer_standings (customer_id, name, annual_value, is_regular, is_lost) values
    ('a', 'A', 100.0, true, false),
    ('c', 'C', null, false, true);

-- expect
from (values
    ('a', 'A', 100.0, '2012-10-11', 48, 2, 3, null, 2, 1, 'For you: prices'),
    ('c', 'C', null, '2012-11-28', 0, 1, 1, 'conditional', 0, 0, null)
) as t (
    customer_id, name, annual_value, opened_on, days_waited, wait_count, message_count, reply_kind, mass_count, win_back_count,
    subject
)
