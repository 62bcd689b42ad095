-- test: each year counts what happened in it, the last one until as_of; no year before anything is known
-- given
create table settings as select date '2012-11-28' as as_of_on;
create table relationships as
from (values
    ('a', date '2011-02-01', date '2011-06-01', date '2012-03-01'),
    ('b', date '2011-05-01', date '2012-05-01', null),
) as t (customer_id, started_on, regular_from, churned_on);
create table waits as
from (values
    (date '2011-12-01', 'answered', 86400.0, false),
    (date '2011-12-01', 'answered', 86401.0, false),
    (date '2012-11-01', 'open', 10.0, false),
    (date '2012-11-01', 'open', 10.0, true),
) as t (opened_month, outcome, wait_seconds, is_courtesy);
create table churns as
from (values ('a', date '2012-03-01', true, 100.0), ('c', date '2012-03-01', false, 10.0)) as t (customer_id, churned_on, was_regular, annual_value);
create table losses as from (values ('c', date '2012-11-28'), ('d', null)) as t (customer_id, returned_on);
create table attempts as
from (values ('personal', date '2012-10-10'), ('win-back', date '2012-10-10')) as t (kind, attempted_on);
create table mixed_messages as from (values (date '2011-12-31'), (date '2012-01-01')) as t (sent_on);
-- expect
from (values
    (date '2011-01-01', date '2011-12-31', 2, 1, 0, 1, 0, 0.0, 0, 0, 1),
    (date '2012-01-01', date '2012-11-28', 1, 0, 1, 1, 1, 100.0, 1, 1, 1),
) as t (
    year, last_on, opened_count, answered_in_day_count, waiting_count, regular_count,
    lost_count, lost_value, returned_count, attempt_count, mixed_count
)
