-- test: the last event is the nearest within 120 days before the churn; an answered question is none; else it was silence, if that is known
-- given
-- build: counted_waits
-- build: churn_signals
insert into losses (customer_id, basis, churned_on, last_on, loss_number) values
    ('refused', 'contract', '2012-01-01', '2011-12-31', 1), ('same day', 'contract', '2012-01-01', '2011-12-31', 1),
    ('too old', 'contract', '2012-01-01', '2011-12-31', 1), ('just in time', 'contract', '2012-01-01', '2011-12-31', 1),
    ('waiting', 'contract', '2012-01-01', '2011-12-31', 1), ('answered', 'contract', '2012-01-01', '2011-12-31', 1),
    ('after', 'contract', '2012-01-01', '2011-12-31', 1), ('orders', 'orders', '2012-12-01', '2012-01-01', 1),
    ('early', 'contract', '2011-05-30', '2011-05-29', 1), ('declined only', 'contract', null, '2012-12-31', 1);
insert into relationships (customer_id, relationship_number, started_on) values
    ('refused', 1, '2008-01-01'), ('same day', 1, '2008-01-01'), ('too old', 1, '2008-01-01'),
    ('just in time', 1, '2008-01-01'), ('waiting', 1, '2008-01-01'), ('answered', 1, '2008-01-01'), ('after', 1, '2008-01-01'),
    ('orders', 1, '2008-01-01'), ('early', 1, '2008-01-01'), ('declined only', 1, '2008-01-01');
insert into activities (customer_id, kind, occurred_on) values
    ('refused', 'refusal', '2011-11-10'), ('same day', 'complaint', '2011-11-10'), ('same day', 'refusal', '2011-11-10'),
    ('too old', 'refusal', '2011-09-02'), ('just in time', 'account_manager_change', '2011-09-03'),
    ('after', 'complaint', '2012-01-01'), ('orders', 'account_manager_change', '2011-09-15'), ('refused', 'note', '2011-12-20');
insert into contracts (customer_id, offered_on, has_changed_terms) values
    ('refused', '2011-11-03', true), ('waiting', '2011-11-03', false);
insert into waits (customer_id, opened_on, ended_at, is_courtesy) values
    ('waiting', '2011-12-01', '2011-12-31 23:30', false), ('answered', '2011-12-01', '2011-12-31 22:30', false),
    ('after', '2011-12-01', null, true);
insert into event_archive (begins_on) values ('2011-01-31');

-- expect
from (values
    ('refused', 'refusal', '2011-11-10'), ('same day', 'refusal', '2011-11-10'), ('too old', 'silence', null),
    ('just in time', 'account_manager_change', '2011-09-03'), ('waiting', 'open_wait', '2011-12-01'),
    ('answered', 'silence', null), ('after', 'silence', null), ('orders', 'account_manager_change', '2011-09-15'),
    ('early', 'unknown', null)
) as t (customer_id, last_event, last_event_on)
