-- test: only answers of the period count, the slowest first
-- given
-- parameter: limit_to=1
insert into customers (customer_id, name) values ('C-1', 'Alpha');
insert into waits (
    wait_id, customer_id, opened_at, answered_at, wait_seconds, working_seconds, nudge_count, is_off_thread, outcome
) values
    (1, 'C-1', '2012-11-01', '2012-11-04', 259200, 57600, 0, false, 'answered'),
    (2, 'C-1', '2012-11-01', '2012-11-02', 86400, 28800, 0, false, 'answered'),
    (3, 'C-1', '2012-09-01', '2012-10-02', 2592000, 9000, 0, false, 'answered'),
    (4, 'C-1', '2012-11-01', null, 2592000, 9000, 0, false, 'open');
insert into messages (message_id, subject) values (1, 'A'), (2, 'B'), (3, 'C'), (4, 'D');

-- expect
from (values ('Alpha', 3.0, 16.0, 'A')) as t (name, days, working_hours, subject)
