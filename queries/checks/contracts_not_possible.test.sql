-- test: a term that ends before it starts and one of an unknown customer are problems
-- given
insert into contracts (contract_id, customer_id, started_on, ended_on) values
    ('good', 'K1', '2012-01-01', '2012-12-31'),
    ('backwards', 'K1', '2012-01-01', '2011-12-31'),
    ('stray', 'K9', '2012-01-01', null);
insert into crm_customers (customer_id) values ('K1');

-- expect
from (values ('backwards', 'ends before it starts'), ('stray', 'unknown customer K9')) as t (contract_id, problem)
