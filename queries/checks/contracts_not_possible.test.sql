-- test: a term that ends before it starts and one of an unknown customer are problems
-- given
create table contracts as
from (values
    ('good', 'K1', date '2012-01-01', date '2012-12-31'),
    ('backwards', 'K1', date '2012-01-01', date '2011-12-31'),
    ('stray', 'K9', date '2012-01-01', null)
) as t (contract_id, customer_id, started_on, ended_on);
create table crm_customers as from (values ('K1')) as t (customer_id);

-- expect
from (values ('backwards', 'ends before it starts'), ('stray', 'unknown customer K9')) as t (contract_id, problem)
