-- test: a customer with both has left when the later of both is over; the value is that of what ended last
-- given
insert into stretches (
    customer_id, basis, lifetime_number, started_on, counts_from, regular_from, last_on, churned_on, annual_value,
    relationship_number, entered_on
) values
    ('both, then neither', 'contract', 1, '2008-01-01', '2008-01-01', '2010-01-01', '2011-12-31', '2012-01-01', 60, 1, '2008-01-01'),
    ('both, then neither', 'orders', 1, '2008-03-01', '2009-03-01', '2009-03-01', '2012-03-01', '2012-06-01', 40, 1, '2009-03-01'),
    ('long over', 'contract', 1, '2008-01-01', '2008-01-01', '2010-01-01', '2010-12-31', '2011-01-01', 60, 1, '2008-01-01'),
    ('long over', 'orders', 1, '2008-03-01', '2009-03-01', '2009-03-01', '2012-03-01', '2012-06-01', 40, 1, '2009-03-01'),
    ('same day', 'contract', 1, '2008-01-01', '2008-01-01', null, '2011-12-31', '2012-01-01', 60, 1, '2008-01-01'),
    ('same day', 'orders', 1, '2007-03-01', '2007-03-01', null, '2011-10-01', '2012-01-01', 40, 1, '2007-03-01'),
    ('both run', 'contract', 1, '2008-01-01', '2008-01-01', '2010-01-01', '2012-12-31', null, 60, 1, '2008-01-01'),
    ('both run', 'orders', 1, '2008-03-01', '2009-03-01', '2009-03-01', '2012-11-01', null, 40, 1, '2009-03-01'),
    ('orders ended', 'contract', 1, '2008-01-01', '2008-01-01', '2010-01-01', '2012-12-31', null, 60, 1, '2008-01-01'),
    ('orders ended', 'orders', 1, '2008-03-01', '2009-03-01', '2009-03-01', '2012-03-01', '2012-06-01', 40, 1, '2009-03-01'),
    ('back soon', 'orders', 1, '2008-03-01', '2008-03-01', null, '2008-03-01', '2010-03-01', 40, 1, '2008-03-01'),
    ('back soon', 'contract', 1, '2012-12-01', '2012-11-20', null, '2013-11-30', null, 60, 2, '2012-11-20'),
    ('no business', 'orders', 1, '2012-03-01', null, null, '2012-03-01', null, 5, null, null);

-- expect
from (values
    ('both, then neither', 1, 'both', 'orders', '2008-01-01', '2009-03-01', '2012-06-01', null, 40),
    ('long over', 1, 'both', 'orders', '2008-01-01', '2009-03-01', '2012-06-01', null, 40),
    ('same day', 1, 'both', 'contract', '2007-03-01', null, '2012-01-01', null, 100),
    ('both run', 1, 'both', 'orders', '2008-01-01', '2009-03-01', null, null, 100),
    ('orders ended', 1, 'both', 'contract', '2008-01-01', '2009-03-01', null, null, 60),
    ('back soon', 1, 'orders', 'orders', '2008-03-01', null, '2010-03-01', '2012-11-20', 40)
) as t (customer_id, relationship_number, bases, basis, started_on, regular_from, churned_on, returned_on, annual_value)
