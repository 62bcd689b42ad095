-- test: the month is counted from its first to its last day, and courtesies do not wait
-- given
create table settings as
select
    'Europe/Berlin' as timezone,
    '2012-11' as period,
    date '2012-11-30' as as_of_on,
    date '2012-11-01' as period_start_on,
    date '2012-11-30' as period_end_on,
    timestamp '2012-10-31 23:00' as period_start_at,
    timestamp '2012-11-30 23:00' as period_end_at;
create table customers as from (values ('C-1'), ('C-2')) as t (customer_id);
create table regulars as from (values ('C-2')) as t (customer_id);
create table waits as
from (values
    ('C-1', 'open', false, timestamp '2012-10-10 22:30'),
    ('C-1', 'open', false, timestamp '2012-11-10 09:00'),
    ('C-2', 'open', true, timestamp '2012-11-10 09:00'),
    ('C-2', 'answered', false, timestamp '2012-01-10 09:00'),
) as t (customer_id, outcome, is_courtesy, opened_at);
create table customer_standings as from (values ('C-1', 18400.0)) as t (customer_id, annual_value);
create table churns as
from (values (date '2012-11-01', true), (date '2012-11-30', false), (date '2012-10-31', true)) as t (churned_on, was_regular);
create table attempts as
from (values
    ('personal', date '2012-11-05'),
    ('win-back', date '2012-11-30'),
    ('newsletter', date '2012-11-30'),
    ('personal', date '2012-12-01'),
) as t (kind, attempted_on);
create table mixed_messages as
from (values (timestamp '2012-10-31 23:00'), (timestamp '2012-11-30 23:00')) as t (sent_at);
-- expect
from (values (2, 1, date '2012-10-11', 50, 18400.0, 1, 2, 1, 1, 2, 1)) as t (
    customer_count, waiting_count, oldest_wait_on, oldest_wait_days, value_waiting, regular_count,
    churn_count, churned_regular_count, personal_attempt_count, mass_attempt_count, mixed_message_count
)
