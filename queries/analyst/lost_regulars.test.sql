-- test: a lost regular is shown with the attempts since, one who returned is not
-- given
insert into customers (customer_id, name) values ('C-1', 'Alpha'), ('C-2', 'Beta');
insert into churns (
    customer_id, basis, customer_since_on, churned_on, was_regular, last_event, last_event_on, annual_value, returned_on
) values
    ('C-1', 'contract', '2008-01-01', '2012-01-01', true, 'refusal', '2011-11-10', 18400.0, null),
    ('C-2', 'contract', '2008-01-01', '2012-01-01', true, 'silence', null, 9000.0, '2012-06-01');
insert into attempts (customer_id, kind, attempted_on) values
    ('C-1', 'personal', '2012-10-10'),
    ('C-1', 'newsletter', '2012-02-01'),
    ('C-1', 'win-back', '2012-11-20'),
    ('C-1', 'newsletter', '2011-12-01');

-- expect
from (values
    ('Alpha', 'refusal', 1, 2, 283)
) as t (name, last_event, personal_attempt_count, mass_attempt_count, first_attempt_days)
