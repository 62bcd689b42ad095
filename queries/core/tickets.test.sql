-- test: an answer or closing after the day of the report is not seen, and a copy counts once
-- given
-- build: repeated_ids
-- build: file_order
-- build: older_rows
insert into surviving_customers (customer_id, surviving_id) values ('K2', 'K1');
insert into imports.files (file_id, path) values (1, 'a.csv'), (2, 'b.csv');
insert into imports.tickets (
    ticket_id, customer_id, email, subject, status, opened_at, answered_at, closed_at, person_id, file_id, line
) values
    ('T1', 'K2', 'jo@hansen.example', 'Help', 'open', '2012-11-20 09:00', null, null, null, 1, 1),
    ('T1', 'K2', 'jo@hansen.example', 'Help', 'closed', '2012-11-20 09:00', '2012-11-28 23:00', '2012-11-29 09:00', 'A', 2, 1),
    ('T2', 'K1', null, 'Later', 'open', '2012-11-28 23:00', null, null, null, 1, 2),
    ('T3', null, 'kim@hansen.example', 'Early', 'closed', '2012-11-20 09:00', '2012-11-20 10:00', '2012-11-21 09:00', 'A', 1, 3);

-- expect
from (values
    ('T1', 'K1', 'jo@hansen.example', null, null),
    ('T3', null, 'kim@hansen.example', '2012-11-20 10:00', '2012-11-21 09:00')
) as t (ticket_id, customer_id, email, answered_at, closed_at)

-- test: an answer or closing of which only the day is known stands at the end of that day
-- given
insert into imports.tickets (
    ticket_id, opened_at, answered_at, is_answer_day_only, closed_at, is_closing_day_only, file_id, line
) values
    ('T1', '2012-11-20 09:00', '2012-11-19 23:00', true, '2012-11-20 23:00', true, 1, 1),
    ('T2', '2012-11-19 23:00', '2012-11-19 23:00', false, '2012-11-20 23:00', false, 1, 2);

-- expect
from (values
    ('T1', '2012-11-20 22:59:59.999999', '2012-11-21 22:59:59.999999'), ('T2', '2012-11-19 23:00', '2012-11-20 23:00')
) as t (ticket_id, answered_at, closed_at)
