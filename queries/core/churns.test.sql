-- test: the last event is the nearest within 120 days before the churn; an answered question is none; else it was silence, if that is known
-- given
create table settings as select 120 as cause_days, 'Europe/Berlin' as timezone;
create table losses as
from (values
    ('refused', 'contract', date '2012-01-01', date '2011-12-31'), ('same day', 'contract', date '2012-01-01', date '2011-12-31'),
    ('too old', 'contract', date '2012-01-01', date '2011-12-31'), ('just in time', 'contract', date '2012-01-01', date '2011-12-31'), ('waiting', 'contract', date '2012-01-01', date '2011-12-31'),
    ('answered', 'contract', date '2012-01-01', date '2011-12-31'), ('after', 'contract', date '2012-01-01', date '2011-12-31'),
    ('orders', 'orders', date '2012-12-01', date '2012-01-01'), ('early', 'contract', date '2011-05-30', date '2011-05-29'), ('declined only', 'contract', null, date '2012-12-31')
) as t (customer_id, basis, churned_on, last_on);
alter table losses add column loss_number integer default 1;
alter table losses add column was_regular boolean;
alter table losses add column annual_value double;
alter table losses add column returned_on date;
create table relationships as select customer_id, 1 as relationship_number, date '2008-01-01' as started_on from losses;
create table activities as
from (values
    ('refused', 'refusal', date '2011-11-10'), ('same day', 'complaint', date '2011-11-10'), ('same day', 'refusal', date '2011-11-10'),
    ('too old', 'refusal', date '2011-09-02'), ('just in time', 'account_manager_change', date '2011-09-03'), ('after', 'complaint', date '2012-01-01'),
    ('orders', 'account_manager_change', date '2011-09-15'), ('refused', 'note', date '2011-12-20')
) as t (customer_id, kind, occurred_on);
create table contracts as
from (values ('refused', date '2011-11-03', true), ('waiting', date '2011-11-03', false)) as t (customer_id, offered_on, has_changed_terms);
create table waits as
from (values
    ('waiting', date '2011-12-01', timestamp '2011-12-31 23:30', false), ('answered', date '2011-12-01', timestamp '2011-12-31 22:30', false),
    ('after', date '2011-12-01', null, true)
) as t (customer_id, opened_on, ended_at, is_courtesy);
create table event_archive as select date '2011-01-31' as begins_on;
-- build: churn_signals

-- expect
from (values
    ('refused', 'refusal', date '2011-11-10'), ('same day', 'refusal', date '2011-11-10'), ('too old', 'silence', null), ('just in time', 'account_manager_change', date '2011-09-03'),
    ('waiting', 'open_wait', date '2011-12-01'), ('answered', 'silence', null), ('after', 'silence', null), ('orders', 'account_manager_change', date '2011-09-15'), ('early', 'unknown', null)
) as t (customer_id, last_event, last_event_on)
