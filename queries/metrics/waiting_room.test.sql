-- test: one row per customer with the oldest question, mailings since then, and no name of our people
-- given
insert into waits (wait_id, customer_id, opened_at, outcome, is_courtesy, message_count, reply_kind) values
    (1, 'a', '2012-10-10 22:30', 'open', false, 2, null),
    (2, 'a', '2012-11-10 10:00', 'open', false, 1, 'yes'),
    (3, 'b', '2012-11-10 10:00', 'open', true, 1, null),
    (4, 'c', '2012-11-28 10:00', 'open', false, 1, 'conditional');
insert into messages (message_id, subject) values (1, 'For Jo Li: prices'), (2, 'later'), (3, 'thanks'), (4, null);
insert into sends (customer_id, kind, sent_at) values
    ('a', 'win-back', '2012-10-01 10:00'),
    ('a', 'newsletter', '2012-11-01 10:00'),
    ('a', 'win-back', '2012-11-15 10:00');
insert into customer_standings (customer_id, name, annual_value, is_regular, is_lost) values
    ('a', 'A', 100.0, true, false),
    ('c', 'C', null, false, true);
insert into staff_names (name, pattern) values ('Jo Li', 'Jo Li');

-- expect
from (values
    ('a', 'A', 100.0, '2012-10-11', 48, 2, 3, null, 2, 1, 'For …: prices'),
    ('c', 'C', null, '2012-11-28', 0, 1, 1, 'conditional', 0, 0, null)
) as t (
    customer_id, name, annual_value, opened_on, days_waited, wait_count, message_count, reply_kind, mass_count, win_back_count,
    subject
)
