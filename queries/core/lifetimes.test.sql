-- test: a term signed but not yet begun is no lifetime yet
-- given
insert into stretches (customer_id, basis, lifetime_number, started_on) values
    ('K1', 'contract', 1, '2011-01-01'), ('K1', 'contract', 2, '2013-01-01'), ('K2', 'orders', 1, '2012-01-01');

-- expect
from (values ('K1', 'contract', '2011-01-01'), ('K2', 'orders', '2012-01-01')) as t (customer_id, basis, started_on)
