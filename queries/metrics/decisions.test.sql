-- given
-- settings: as_of=2012-11-30

-- test: who wants back comes first, then regulars who wait, then regulars who left or are quiet, then all others who wait; within, who is worth more
-- given
insert into customer_standings (customer_id, name, annual_value, is_regular, is_lost) values
    ('back', 'Back', 100, false, true),
    ('regular', 'Regular', 900, true, false),
    ('notice', 'Notice', 1000, true, true),
    ('lost', 'Lost', 5000, false, true),
    ('plain', 'Plain', 6000, false, false),
    ('unknown', 'Unknown', null, false, false),
    ('alone', 'Alone', 300, false, true),
    ('quiet', 'Quiet', 1000, true, false);
insert into waiting_customers (customer_id, opened_at, opened_on, days_waited, reply_kind, mass_count) values
    ('back', '2012-10-10 08:00', '2012-10-10', 51, 'conditional', 4),
    ('regular', '2012-11-20 08:00', '2012-11-20', 10, null, 0),
    ('notice', '2012-11-20 08:00', '2012-11-20', 10, 'no', 0),
    ('lost', '2012-11-20 08:00', '2012-11-20', 10, 'unclear', 0),
    ('plain', '2012-11-20 08:00', '2012-11-20', 10, 'yes', 0),
    ('unknown', '2012-11-20 08:00', '2012-11-20', 10, null, 0);
insert into churns (customer_id, loss_number, churned_on, was_regular, annual_value, last_event) values
    ('alone', 1, '2012-11-01', true, 300, 'refusal');
insert into silences (customer_id, annual_value, quiet_days, usual_gap_days, lost_on) values
    ('quiet', 1000, 65, 30, '2013-01-25');
insert into order_histories (customer_id, repeat_count, last_week, age_weeks) values ('quiet', 3, 13, 52);
insert into order_outlooks (repeat_count, last_week, age_weeks, alive_share) values (3, 13, 52, 0.75);

-- expect
from (values
    ('back', 'Back', 'wants_back', 0, 100.0, 51, 'conditional', 4, null, null),
    ('notice', 'Notice', 'leaving_regular_waits', 1, 1000.0, 10, 'no', 0, null, null),
    ('regular', 'Regular', 'regular_waits', 1, 900.0, 10, null, 0, null, null),
    ('alone', 'Alone', 'left_alone', 2, 300.0, 29, null, null, 'refusal', null),
    ('quiet', 'Quiet', 'quiet', 2, 250.0, 65, null, null, null, '2013-01-25'),
    ('plain', 'Plain', 'waits', 3, 6000.0, 10, 'yes', 0, null, null),
    ('lost', 'Lost', 'lost_waits', 3, 5000.0, 10, 'unclear', 0, null, null),
    ('unknown', 'Unknown', 'waits', 3, null, 10, null, 0, null, null)
) as t (customer_id, name, kind, rank, stake, days, reply_kind, mass_count, last_event, lost_on)

-- test: no decision is a day's wait, a loss long ago, of one who was no regular, has returned or was written to; and who waits is no second one
-- given
insert into customer_standings (customer_id, name) values
    ('day', 'D'), ('old', 'O'), ('guest', 'G'), ('returned', 'R'), ('written', 'W'), ('waits', 'X'), ('mailed', 'M');
insert into waiting_customers (customer_id, opened_at, opened_on, days_waited, mass_count) values
    ('day', '2012-11-29 08:00', '2012-11-29', 1, 0),
    ('waits', '2012-11-29 08:00', '2012-11-29', 1, 0);
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
