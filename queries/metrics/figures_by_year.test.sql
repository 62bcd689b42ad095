-- test: each year counts what happened in it, the last one until as_of; no year before anything is known
-- given
-- build: ../core/counted_waits
-- build: report_years
insert into relationships (customer_id, started_on, regular_from, churned_on) values
    ('a', '2011-02-01', '2011-06-01', '2012-03-01'),
    ('b', '2011-05-01', '2012-05-01', null);
insert into waits (opened_month, outcome, wait_seconds, is_courtesy) values
    ('2011-12-01', 'answered', 86400.0, false),
    ('2011-12-01', 'answered', 86401.0, false),
    ('2012-11-01', 'open', 10.0, false),
    ('2012-11-01', 'open', 10.0, true);
insert into churns (customer_id, churned_on, was_regular, annual_value) values
    ('a', '2012-03-01', true, 100.0), ('c', '2012-03-01', false, 10.0);
insert into losses (customer_id, returned_on) values ('c', '2012-11-28'), ('d', null);
insert into attempts (kind, attempted_on) values ('personal', '2012-10-10'), ('win-back', '2012-10-10');
insert into mixed_messages (customer_id, sent_on) values ('a', '2011-12-31'), ('a', '2012-01-01'), ('a', '2012-01-02');

-- expect
from (values
    ('2011-01-01', '2011-12-31', 2, 1, 0, 1, 0, 0.0, 0, 0, 1),
    ('2012-01-01', '2012-11-28', 1, 0, 1, 1, 1, 100.0, 1, 1, 1)
) as t (
    year, last_on, opened_count, answered_in_day_count, waiting_count, regular_count, left_count, left_value, returned_count,
    attempt_count, mixed_count
)

-- test: of questions and mailings it is told how many are sure
-- given
-- build: ../core/counted_waits
-- build: report_years
insert into waits (opened_month, outcome, wait_seconds, is_courtesy, certainty) values
    ('2012-10-01', 'answered', 3600.0, false, 'sure'), ('2012-10-01', 'answered', 3600.0, false, 'possible'),
    ('2012-10-01', 'answered', 90000.0, false, 'sure'), ('2012-11-01', 'open', 10.0, false, 'possible'),
    ('2012-11-01', 'open', 10.0, false, 'sure');
insert into mixed_messages (customer_id, sent_on, is_sure) values ('a', '2012-10-01', true), ('b', '2012-10-02', false);

-- expect
from (values ('2012-01-01', 5, 3, 2, 1, 2, 1, 2, 1)) as t (
    year, opened_count, sure_opened_count, answered_in_day_count, sure_answered_in_day_count, waiting_count,
    sure_waiting_count, mixed_count, sure_mixed_count
)
