-- test: the oldest question speaks for a customer, with all mailings since then; a thank-you waits for nothing; how many were to win back is not known where the kind of one is not
-- given
-- build: counted_waits
-- build: open_waits
insert into waits (wait_id, customer_id, opened_at, outcome, is_courtesy, message_count, reply_kind) values
    (1, 'a', '2012-10-10 22:30', 'open', false, 2, null),
    (2, 'a', '2012-11-10 10:00', 'open', false, 1, 'yes'),
    (3, 'b', '2012-11-10 10:00', 'open', true, 1, null),
    (4, 'c', '2012-11-28 10:00', 'open', false, 1, 'conditional'),
    (5, 'd', '2012-11-01 10:00', 'answered', false, 1, null),
    (6, 'e', '2012-11-28 10:00', 'open', false, 1, null);
insert into customer_mailings (customer_id, kind, sent_at) values
    ('a', 'win-back', '2012-10-01 10:00'),
    ('a', 'newsletter', '2012-11-01 10:00'),
    ('a', 'win-back', '2012-11-15 10:00'), ('e', 'win-back', '2012-11-28 11:00'), ('e', 'mailing', '2012-11-28 12:00');

-- expect
from (values
    ('a', 1, '2012-10-11', 48, 2, 3, null, 2, 1),
    ('c', 4, '2012-11-28', 0, 1, 1, 'conditional', 0, 0), ('e', 6, '2012-11-28', 0, 1, 1, null, 2, null)
) as t (customer_id, wait_id, opened_on, days_waited, wait_count, message_count, reply_kind, mass_count, win_back_count)
