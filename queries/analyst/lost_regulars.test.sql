-- test: a lost regular is shown with the attempts since, one who returned is not
-- given
create table customers as from (values ('C-1', 'Alpha'), ('C-2', 'Beta')) as t (customer_id, name);
create table churns as
from (values
    ('C-1', 'contract', date '2008-01-01', date '2012-01-01', true, 'refusal', date '2011-11-10', 18400.0, null),
    ('C-2', 'contract', date '2008-01-01', date '2012-01-01', true, 'silence', null, 9000.0, date '2012-06-01'),
) as t (customer_id, basis, customer_since_on, churned_on, was_regular, last_event, last_event_on, annual_value, returned_on);
create table attempts as
from (values
    ('C-1', 'personal', date '2012-10-10'),
    ('C-1', 'newsletter', date '2012-02-01'),
    ('C-1', 'win-back', date '2012-11-20'),
    ('C-1', 'newsletter', date '2011-12-01'),
) as t (customer_id, kind, attempted_on);
-- expect
from (values
    ('Alpha', 'refusal', 1, 2, 283),
) as t (name, last_event, personal_attempt_count, mass_attempt_count, first_attempt_days)
