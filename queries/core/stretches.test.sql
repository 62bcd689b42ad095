-- test: stretches of either basis that touch are one relationship; a contract begins with its first day, not its signature; orders begun under one count from the day they make a regular
-- given
insert into contract_lifetimes (customer_id, lifetime_number, started_on, entered_on, last_on, churned_on) values
    ('contract only', 1, '2008-01-01', '2007-12-01', '2009-12-31', '2010-01-01'),
    ('contract only', 2, '2011-01-01', '2010-12-01', '2011-12-31', null),
    ('goes on by orders', 1, '2008-01-01', '2007-12-01', '2009-12-31', '2010-01-01'),
    ('extras', 1, '2008-01-01', '2007-12-01', '2009-12-31', '2010-01-01'),
    ('changes over', 1, '2010-05-31', '2010-04-15', '2013-06-30', null),
    ('signed for later', 1, '2010-07-01', '2010-05-31', '2013-06-30', null),
    ('comes back ordering', 1, '2008-01-01', '2007-12-01', '2009-12-31', '2010-01-01'),
    ('orders in grace', 1, '2008-01-01', '2007-12-01', '2009-12-31', '2010-01-01');
insert into order_lifetimes (customer_id, lifetime_number, started_on, last_on, regular_from, churned_on) values
    ('goes on by orders', 1, '2008-02-01', '2010-02-01', '2009-03-01', '2010-05-01'),
    ('extras', 1, '2009-12-31', '2009-12-31', null, '2011-12-31'),
    ('changes over', 1, '2008-02-01', '2010-03-02', '2009-03-01', '2010-05-31'),
    ('signed for later', 1, '2008-02-01', '2010-03-02', '2009-03-01', '2010-05-31'),
    ('comes back ordering', 1, '2010-02-01', '2010-03-01', null, '2010-06-01'),
    ('orders in grace', 1, '2010-01-31', '2010-03-01', null, '2010-06-01');

-- expect
from (values
    ('contract only', 'contract', 1, '2008-01-01', 1), ('contract only', 'contract', 2, '2011-01-01', 2),
    ('goes on by orders', 'contract', 1, '2008-01-01', 1), ('goes on by orders', 'orders', 1, '2009-03-01', 1),
    ('extras', 'contract', 1, '2008-01-01', 1), ('extras', 'orders', 1, null, null),
    ('changes over', 'contract', 1, '2010-05-31', 1), ('changes over', 'orders', 1, '2008-02-01', 1),
    ('signed for later', 'contract', 1, '2010-07-01', 2), ('signed for later', 'orders', 1, '2008-02-01', 1),
    ('comes back ordering', 'contract', 1, '2008-01-01', 1), ('comes back ordering', 'orders', 1, '2010-02-01', 2),
    ('orders in grace', 'contract', 1, '2008-01-01', 1), ('orders in grace', 'orders', 1, '2010-01-31', 1)
) as t (customer_id, basis, lifetime_number, counts_from, relationship_number)
