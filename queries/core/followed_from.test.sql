-- test: without a day in the configuration, who leaves is seen from the first end on of a customer who stayed away
-- given
insert into lifetimes (customer_id, basis, lifetime_number, started_on, churned_on, returned_on, relationship_number) values
    ('came back', 'contract', 1, '2001-01-01', '2003-01-01', '2004-12-01', 1), ('came back', 'contract', 2, '2005-01-01', null, null, 2),
    ('left', 'contract', 1, '2001-01-01', '2009-01-01', null, 1), ('orders', 'orders', 1, '2008-02-01', '2008-06-01', null, 1),
    ('beside', 'orders', 1, '2007-01-01', null, null, null);

-- expect
from (values ('2008-12-30', '2008-02-01', false)) as t (contracts_from_on, orders_from_on, is_stated)

-- test: the configuration says it
-- given
-- settings: thresholds.archive_begins=2005-01-01
insert into lifetimes (customer_id, basis, started_on, churned_on, relationship_number) values
    ('left', 'contract', '2001-01-01', '2009-01-01', 1);

-- expect
from (values ('2005-01-01', '2005-01-01', true)) as t (contracts_from_on, orders_from_on, is_stated)

-- test: where nobody has left, nothing is known of it
-- given

-- expect
from (values (null, null, false)) as t (contracts_from_on, orders_from_on, is_stated)
