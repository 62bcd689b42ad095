-- test: a regular has not churned, has been a customer since the first stretch of business, and may be one by both
-- given
insert into relationships (customer_id, basis, relationship_number, started_on, regular_from, churned_on, annual_value) values
    ('K1', 'contract', 1, '2005-01-01', '2006-01-01', '2007-01-01', 5),
    ('K1', 'contract', 2, '2010-01-01', '2012-01-01', null, 10),
    ('K2', 'contract', 1, '2008-01-01', '2010-01-01', '2012-01-01', 10),
    ('K3', 'orders', 1, '2012-01-01', null, null, 10),
    ('K4', 'orders', 1, '2012-01-01', '2012-10-01', null, 10);
insert into lifetimes (customer_id, basis, relationship_number, churned_on) values
    ('K1', 'contract', 2, null), ('K1', 'orders', 2, '2012-06-01'), ('K3', 'orders', 1, null), ('K4', 'orders', 1, null),
    ('K4', 'contract', 1, null);

-- expect
from (values
    ('K1', 'contract', '2005-01-01', '2012-01-01', 10), ('K4', 'both', '2012-01-01', '2012-10-01', 10)
) as t (customer_id, basis, customer_since_on, regular_from, annual_value)
