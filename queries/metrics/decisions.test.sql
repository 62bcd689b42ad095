-- given
-- settings: as_of=2012-11-30

-- test: who replied to our attempt comes first, then regulars who wait, left or are quiet, then all others who surely wait, then who may; within, who is worth more
-- given
insert into customer_standings (customer_id, name, annual_value, is_regular, is_lost) values
    ('back', 'Back', 100, false, true),
    ('regular', 'Regular', 900, true, false),
    ('notice', 'Notice', 1000, true, true),
    ('lost', 'Lost', 5000, false, true),
    ('plain', 'Plain', 6000, false, false),
    ('unknown', 'Unknown', null, false, false),
    ('thanks', 'Thanks', 9000, true, false),
    ('alone', 'Alone', 300, false, true),
    ('quiet', 'Quiet', 1000, true, false);
insert into waiting_customers (customer_id, wait_id, is_sure) values
    ('back', 1, true), ('regular', 3, true), ('notice', 4, true), ('lost', 5, true), ('plain', 6, true), ('unknown', 7, true),
    ('thanks', 8, false);
insert into open_waits (wait_id, customer_id, customer_key, opened_at, opened_on, reply_kind) values
    (1, 'back', 1, '2012-03-01 08:00', '2012-03-01', null), (2, 'back', 1, '2012-10-10 08:00', '2012-10-10', null),
    (3, 'regular', 2, '2012-11-20 08:00', '2012-11-20', null), (4, 'notice', 3, '2012-11-20 08:00', '2012-11-20', 'no'),
    (5, 'lost', 4, '2012-11-20 08:00', '2012-11-20', 'unclear'), (6, 'plain', 5, '2012-11-20 08:00', '2012-11-20', 'yes'),
    (7, 'unknown', 6, '2012-11-20 08:00', '2012-11-20', null), (8, 'thanks', 7, '2012-11-20 08:00', '2012-11-20', null);
insert into invited_replies (message_id, customer_key, is_to_attempt) values (22, 1, true), (3, 2, false);
insert into wait_members (message_id, wait_id) values (22, 2), (3, 3);
insert into customer_mailings (customer_id, sent_at) values
    ('back', '2012-09-01 08:00'), ('back', '2012-10-18 08:00'), ('back', '2012-11-06 08:00'), ('back', '2012-11-15 08:00'),
    ('back', '2012-11-22 08:00');
insert into churns (customer_id, loss_number, churned_on, was_regular, annual_value, last_event) values
    ('alone', 1, '2012-11-01', true, 300, 'refusal');
insert into silences (customer_id, annual_value, quiet_days, usual_gap_days, lost_on) values
    ('quiet', 1000, 65, 30, '2013-01-25');
insert into order_histories (customer_id, repeat_count, last_week, age_weeks) values ('quiet', 3, 13, 52);
insert into order_outlooks (repeat_count, last_week, age_weeks, alive_share) values (3, 13, 52, 0.75);

-- expect
from (values
    ('back', 'Back', 'wants_back', 0, 100.0, 51, null, 4, null, null, 9),
    ('notice', 'Notice', 'leaving_regular_waits', 1, 1000.0, 10, 'no', 0, null, null, 9),
    ('regular', 'Regular', 'regular_waits', 1, 900.0, 10, null, 0, null, null, 9),
    ('alone', 'Alone', 'left_alone', 1, 300.0, 29, null, null, 'refusal', null, 9),
    ('quiet', 'Quiet', 'quiet', 1, 250.0, 65, null, null, null, '2013-01-25', 9),
    ('plain', 'Plain', 'waits', 2, 6000.0, 10, 'yes', 0, null, null, 9),
    ('lost', 'Lost', 'lost_waits', 2, 5000.0, 10, 'unclear', 0, null, null, 9),
    ('unknown', 'Unknown', 'waits', 2, null, 10, null, 0, null, null, 9),
    ('thanks', 'Thanks', 'may_wait', 3, 9000.0, 10, null, 0, null, null, 9)
) as t (customer_id, name, kind, rank, stake, days, reply_kind, mass_count, last_event, lost_on, total_count)

-- test: no decision is a day's wait, a loss long ago, of one who was no regular, has returned or was written to; and who waits is no second one
-- given
insert into customer_standings (customer_id, name) values
    ('day', 'D'), ('old', 'O'), ('guest', 'G'), ('returned', 'R'), ('written', 'W'), ('waits', 'X'), ('mailed', 'M');
insert into waiting_customers (customer_id, wait_id, is_sure) values ('day', 1, true), ('waits', 2, true);
insert into open_waits (wait_id, customer_id, opened_at, opened_on) values
    (1, 'day', '2012-11-29 08:00', '2012-11-29'), (2, 'waits', '2012-11-29 08:00', '2012-11-29');
insert into churns (customer_id, loss_number, churned_on, was_regular, annual_value, returned_on) values
    ('old', 1, '2012-08-29', true, 9, null),
    ('guest', 1, '2012-11-01', false, 9, null),
    ('returned', 1, '2012-11-01', true, 9, '2012-11-20'),
    ('written', 1, '2012-11-01', true, 9, null),
    ('waits', 1, '2012-11-01', true, 9, null),
    ('mailed', 2, '2012-11-01', true, 9, null);
insert into attempts (attempt_id, customer_id, loss_number, kind) values
    ('1', 'written', 1, 'personal'),
    ('2', 'mailed', 2, 'win-back'),
    ('3', 'mailed', 1, 'personal');
insert into silences (customer_id, annual_value, quiet_days) values ('waits', 9, 65);
insert into order_histories (customer_id) values ('waits');

-- expect
from (values ('mailed', 'left_alone')) as t (customer_id, kind)
