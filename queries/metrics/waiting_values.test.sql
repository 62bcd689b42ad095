-- test: a customer is worth at the end of a month what ran then; who had left what was last counted; of the last day seen what the customer stands for
-- given
-- build: ../core/counted_waits

insert into report_months (month, last_on, end_at) values
    ('2012-10-01', '2012-10-31', '2012-10-31 23:00'), ('2012-11-01', '2012-11-28', '2012-11-28 23:00');
insert into waits (customer_id, opened_at, ended_at, outcome, is_courtesy, certainty) values
    ('grows', '2012-10-10 10:00', null, 'open', false, 'sure'), ('gone', '2012-10-10 10:00', null, 'open', false, 'sure'),
    ('new', '2012-10-10 10:00', '2012-11-05 10:00', 'answered', false, 'possible');
insert into customer_standings (customer_id, annual_value) values ('grows', 300.0), ('gone', 50.0), ('new', 70.0);
insert into stretches (customer_id, basis, started_on, counts_from, churned_on, annual_value, relationship_number) values
    ('grows', 'contract', '2011-01-01', '2011-01-01', null, 300.0, 2),
    ('grows', 'orders', '2005-01-01', '2005-01-01', '2006-01-01', 5000.0, 1),
    ('grows', 'orders', '2012-02-01', null, null, 90.0, null),
    ('gone', 'contract', '2010-01-01', '2010-01-01', '2012-01-01', 40.0, 2),
    ('gone', 'orders', '2010-01-01', '2010-01-01', '2012-01-01', 10.0, 2),
    ('gone', 'orders', '2005-01-01', '2005-01-01', '2006-01-01', 5000.0, 1),
    ('new', 'contract', '2012-11-01', '2012-11-01', null, 70.0, 1);
insert into value_spans (customer_id, basis, from_on, until_on, annual_value) values
    ('grows', 'contract', '2011-01-01', '2012-01-01', 100.0), ('grows', 'contract', '2012-01-01', '2012-11-01', 200.0),
    ('grows', 'contract', '2012-11-01', '2013-11-01', 300.0), ('grows', 'orders', '2005-01-01', '9999-12-31', 5000.0),
    ('new', 'contract', '2012-11-01', '2013-11-01', 70.0), ('grows', 'orders', '2012-02-01', '9999-12-31', 90.0);

-- expect
from (values
    ('2012-10-01', 'gone', 1, 1, 50.0), ('2012-10-01', 'grows', 1, 1, 200.0), ('2012-10-01', 'new', 1, 0, null),
    ('2012-11-01', 'gone', 1, 1, 50.0), ('2012-11-01', 'grows', 1, 1, 300.0)
) as t (month, customer_id, wait_count, sure_wait_count, annual_value)
